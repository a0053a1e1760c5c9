import type { Evidence } from "@choosefr/model";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";

/** The place inside a source in words, "paragraphe 3"; paragraph 0 is the title. Null where none is known. */
export function locateInSource(locator: Evidence["locator"], lang: Lang): string | null {
  const { locator: words } = messagesIn(lang).organisation;
  if (locator === null) return null;
  if ("paragraph" in locator) {
    return locator.paragraph === 0 ? words.title : fill(words.paragraph, { n: locator.paragraph });
  }
  if ("page" in locator) return fill(words.page, { n: locator.page });
  if ("heading" in locator) return fill(words.heading, { text: locator.heading });
  return fill(words.cell, { text: locator.cell });
}
