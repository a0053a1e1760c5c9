import type { Source } from "@choosefr/model";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import type { ExplanationWords } from "./explanation-words.ts";

/**
 * How many pages say so and how many of them speak for themselves, so that the two numbers add up with the list that
 * follows: "26 pages, dont 24 indépendantes". `witnesses` is at most `pages`.
 */
export function countSources(
  pages: number,
  witnesses: number,
  words: Pick<ExplanationWords, "allIndependent" | "someIndependent">,
  lang: Lang,
): string {
  if (witnesses >= pages) return fillCount(words.allIndependent, pages, lang);
  return fill(fillCount(words.someIndependent, witnesses, lang), { total: pages });
}

/** That a page is a poor one, in a few words; null where it is not. */
export function describeGrade(
  { lowGrade }: Pick<Source, "lowGrade">,
  words: Pick<ExplanationWords, "lowGrade">,
): string | null {
  return lowGrade === null ? null : words.lowGrade;
}
