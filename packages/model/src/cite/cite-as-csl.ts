import type { CitedPage } from "../source.ts";
import { addressOf } from "./address.ts";

/** A source as one item of CSL-JSON. */
export function citeAsCsl(source: CitedPage): Readonly<Record<string, unknown>> {
  const url = addressOf(source);
  const dateParts = (date: string) => ({ "date-parts": [date.split("-").map(Number)] });
  return {
    id: source.id,
    type: source.kind === "press" || source.kind === "agency" ? "article-newspaper" : "webpage",
    ...(source.title === null ? {} : { title: source.title }),
    ...(source.publisher?.name ? { "container-title": source.publisher.name } : {}),
    ...(source.published === null ? {} : { issued: dateParts(source.published) }),
    ...(source.accessed === null ? {} : { accessed: dateParts(source.accessed) }),
    ...(url === null ? {} : { URL: url }),
    language: source.language,
  };
}
