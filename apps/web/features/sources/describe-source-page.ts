import { describeDate, describePublisher, type Source } from "@choosefr/model";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { statementsOf } from "./record-of.ts";

/** The title of a source's page, which names the page and who publishes it, and its description. */
export function describeSourcePage(
  source: Source,
  lang: Lang,
): { readonly title: string; readonly description: string } {
  const { source: labels } = messagesIn(lang);
  const name = nameSource(source, lang);
  const when = source.published === null ? labels.undated : describeDate(source.published, lang);
  return {
    title: fill(labels.pageTitle, { title: source.title ?? nameUntitled(source, lang), name: `${name}, ${when}` }),
    description: fill(labels.pageDescription, {
      name: `${name}, ${source.title ?? nameUntitled(source, lang)}`,
      when,
      claims: fillCount(labels.claimCount, statementsOf(source.id).length, lang),
    }),
  };
}

/** Who publishes a page, whosever text it is. */
function nameSource(source: Source, lang: Lang): string {
  return describePublisher({ ...source, relayOf: "none" }, lang);
}

/** A page without a title by its address, which tells it from the others of its publisher. */
function nameUntitled({ url }: Source, lang: Lang): string {
  const { source: labels } = messagesIn(lang);
  if (url === null) return labels.untitled;
  const { hostname, pathname } = new URL(url);
  return fill(labels.untitledAt, { address: `${hostname.replace(/^www\./, "")}${pathname}` });
}
