import type { Language } from "@choosefr/model";
import { type FigureReading, readFigureAt } from "@choosefr/model/figures";
import { weightOfWord } from "../language/language-words.ts";
import { isLetterUnit } from "./trigger.ts";

/** How far behind the beginning of a figure its first word may stand. */
const REACH = 32;
const LONGEST_WORD = 16;

const LINE_FEED = 10;

/**
 * The figure that begins at the offset, in the language of its page, or in the words of the other one: "4 billion
 * dollars" in French prose. Of a page whose language nothing tells, either will do. Null where there is none.
 */
export function readInEitherLanguage(text: string, start: number, language: Language | null): FigureReading | null {
  const own = language ?? "fr";
  const reading = readFigureAt(text, start, own);
  if (reading !== null) return reading;
  const isForeign = language === null || isForeignWord(weightOfFirstWord(text, start), own);
  return isForeign ? readFigureAt(text, start, own === "fr" ? "en" : "fr") : null;
}

function isForeignWord(weight: number, own: Language): boolean {
  return own === "fr" ? weight < 0 : weight > 0;
}

/** The weight of the first word from the offset on, in its paragraph. */
function weightOfFirstWord(text: string, start: number): number {
  let at = start;
  for (let breaks = 0; at - start < REACH && at < text.length && !isLetterUnit(text.charCodeAt(at)); at += 1) {
    if (text.charCodeAt(at) === LINE_FEED) breaks += 1;
    if (breaks > 1) return 0;
  }
  let end = at;
  while (end - at < LONGEST_WORD && isLetterUnit(text.charCodeAt(end))) end += 1;
  return end === at ? 0 : weightOfWord(text.slice(at, end));
}
