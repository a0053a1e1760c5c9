import type { PublisherRecord } from "@choosefr/model";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { pagesOf } from "../sources/record-of.ts";

/** The title of a publisher's page, which tells it from that of an organisation of the same name, and its description. */
export function describePublisherPage(
  { id, name, kind }: PublisherRecord,
  lang: Lang,
): { readonly title: string; readonly description: string } {
  const { publisher: labels } = messagesIn(lang);
  const pages = fillCount(labels.pageCount, pagesOf(id).published.length, lang);
  const about = { name: name ?? id, kind: labels.kind[kind], pages };
  return { title: fill(labels.pageTitle, about), description: fill(labels.pageDescription, about) };
}
