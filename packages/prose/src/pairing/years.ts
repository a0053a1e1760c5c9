import type { Region } from "../names/mention.ts";

/** A year by which, from which or to which something is done is not the year in which it was announced. */
const TARGET_YEAR =
  /(?:(?<![a-z])(?:d'ici(?: a)?(?: fin)?|avant|horizon|jusqu'en|jusqu'a|a partir de|des|depuis|entre|et|a|by|until|before|from|to|through|and|between|since|after|apres|fin|end of|mid|debut|vers|around|dans|en service en|livre en|ouvr\w+ en|open(?:s|ed|ing)? in|start(?:s|ed|ing)? in|termine en|complet\w+ in|operationnel\w* en)|-|–|\/)\s*(?:la fin |the end of |fin |mi-|l'annee )?$/u;
const YEAR = /(?<![\d.,/-])(20[12]\d)(?![\d/%]|[.,]\d|-\d)/gu;
const LEAST_YEAR = 2010;
const NO_YEARS: readonly number[] = [];

/** The years in which a folded sentence says that its pledges were announced: "en 2023", "in 2023"; not "d'ici 2030", "by 2030", nor one that is `taken`. */
export function readYears(folded: string, taken: readonly Region[]): readonly number[] {
  if (!folded.includes("20")) return NO_YEARS;
  const years: number[] = [];
  for (const { 0: text, index } of folded.matchAll(YEAR)) {
    const isTarget = TARGET_YEAR.test(folded.slice(Math.max(0, index - 24), index));
    const isTaken = taken.some(({ start, end }) => start <= index && index < end);
    if (!isTarget && !isTaken && Number(text) >= LEAST_YEAR) years.push(Number(text));
  }
  return years;
}
