import type { Source } from "@choosefr/model";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";

/**
 * How many pages say so and how many of them speak for themselves, so that the two numbers add up with the list that
 * follows: "26 pages, dont 24 indépendantes". `witnesses` is at most `pages`.
 */
export function countSources(pages: number, witnesses: number, lang: Lang): string {
  const { explanation: words } = messagesIn(lang);
  if (witnesses >= pages) return fillCount(words.allIndependent, pages, lang);
  return fill(fillCount(words.someIndependent, witnesses, lang), { total: pages });
}

/** That a page is a poor one, in a few words; null where it is not. */
export function describeGrade({ lowGrade }: Pick<Source, "lowGrade">, lang: Lang): string | null {
  return lowGrade === null ? null : messagesIn(lang).explanation.lowGrade;
}
