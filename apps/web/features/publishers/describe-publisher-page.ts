import type { PublisherRecord } from "@choosefr/model";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { pagesOf } from "../sources/record-of.ts";

/** The title of a publisher's page, which is its name, and its description. */
export function describePublisherPage(
  { id, name, kind }: PublisherRecord,
  lang: Lang,
): { readonly title: string; readonly description: string } {
  const { publisher: labels } = messagesIn(lang);
  const title = name ?? id;
  const pages = fillCount(labels.pageCount, pagesOf(id).published.length, lang);
  return { title, description: fill(labels.pageDescription, { name: title, kind: labels.kind[kind], pages }) };
}
