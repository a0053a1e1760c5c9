import type { Language } from "../generated/types.ts";
import { foldName } from "../names/fold.ts";
import { readBoundAfter, readBoundBefore } from "./bound.ts";
import { isLetterAt } from "./letter.ts";
import { readPosition } from "./position.ts";
import { type FigureReading, readFigureAt, vocabularyOf } from "./read.ts";

/** A printed figure is a few words: a longer text is not one. */
const LONGEST = 160;
/** What may follow a figure without changing it: a few words ("en CDI", "directs", "d'ici 2030", "(Grand Est)"). */
const QUALIFIER = /^[\p{L}' ]{0,40}(?:(?:19|20)\d\d)?$/u;
/** Words that limit or compare, and so do change it. */
const LIMITS = /(?:^| )(?:plus|moins|more|less|over|under|sur|minimum|maximum|environ)(?: |$)/u;

/** Markup and quotes, which say nothing. */
const MARKUP = /<\/?[a-z]{1,6}>|[*_`{}()[\]"«»“”]/gu;

function foldBeside(text: string): string {
  const plain = text.replaceAll("&nbsp;", " ").replaceAll(/(?<=\p{L})[~-]/gu, " ");
  return foldName(plain.replaceAll(MARKUP, " "));
}

/**
 * The figure that the whole text is: a number with its currency or noun, its bound words, and qualifiers after it.
 * Null for anything else, for two figures, and for a number of nothing ("entre 8 000 et 10 000"). Never throws.
 *
 * @example
 * import { readPrintedFigure } from "@choosefr/model/figures";
 * const reading = readPrintedFigure("plus de 1,2 milliard d’euros", "fr");
 * reading?.kind === "money" ? [reading.amount, reading.bound] : null; // => [1_200_000_000, "more_than"]
 */
export function readPrintedFigure(text: string, language: Language): FigureReading | null {
  if (text.length > LONGEST) return null;
  const words = vocabularyOf(language);
  for (let offset = 0; offset < text.length; offset += 1) {
    if (isLetterAt(text, offset - 1)) continue;
    const reading = readFigureAt(text, offset, language);
    if (reading === null) continue;
    const before = readBoundBefore(text, offset, words);
    const rest = foldBeside(text.slice(0, before.start));
    const isAlone = rest === "" || (reading.bound === "range" && rest === words.looseOpening);
    const after = readBoundAfter(text, readPosition(text, reading.end), words)?.end ?? reading.end;
    const tail = foldBeside(text.slice(after)).replace(/[\s.,;:!?]{1,4}$/u, "");
    return isAlone && QUALIFIER.test(tail) && !LIMITS.test(tail) ? reading : null;
  }
  return null;
}
