import type { Currency } from "../generated/types.ts";
import { readPhrase } from "./lexicon.ts";
import { isDigitAt, isLetterAt, readWord, skipGap, skipJoint } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A currency found in the text. */
export interface CurrencyMark {
  readonly currency: Currency;
  readonly form: "sign" | "code" | "word";
  /** Whether a preposition led to it ("milliards d'euros"). */
  readonly hasOf: boolean;
  /** Whether the word is a currency only after a scale ("livres"). */
  readonly needsScale: boolean;
  readonly end: number;
}

/** Signs in all their printings, longer ones first, then the codes. */
const MARKS: readonly (readonly [string, Currency])[] = (
  "CA$=CAD C$=CAD $CA=CAD US$=USD $US=USD \\$=USD $=USD &euro;=EUR \\euro=EUR €=EUR &pound;=GBP £GB=GBP £=GBP CN¥=CNY ¥=JPY ₹=INR " +
  "EUR=EUR USD=USD GBP=GBP CHF=CHF CNY=CNY JPY=JPY CAD=CAD INR=INR SEK=SEK NOK=NOK DKK=DKK"
)
  .split(" ")
  .map((pair) => pair.split("=") as [string, Currency]);

/** The currency code with which a word ends ("MEUR"), or "". */
export function codeAtEnd(word: string): string {
  const end = word.slice(-3);
  return MARKS.some(([mark, currency]) => mark === end && currency === end) ? end : "";
}

/** The currency sign or code that begins at the offset; null where there is none. */
export function readCurrencyMark(text: string, at: number): CurrencyMark | null {
  for (const [mark, currency] of MARKS) {
    const end = at + mark.length;
    if (text.startsWith(mark, at) && !(isLetterAt(text, end - 1) && isLetterAt(text, end))) {
      return { currency, form: mark === currency ? "code" : "sign", hasOf: false, needsScale: false, end };
    }
  }
  return null;
}

/**
 * The currency that comes after a number, or null. A sign or code that leads to another number ("in 2024 €4 billion")
 * belongs to that one. "Other" is a currency that the record does not know.
 */
export function readCurrencyAfter(text: string, at: number, words: Vocabulary): CurrencyMark | "other" | null {
  const gap = skipGap(text, at);
  let start = gap === at && text.charAt(at) === "-" ? at + 1 : gap;
  const of = readWord(text, start);
  const hasOf = of !== null && words.particles.get(of.key) === "of";
  if (hasOf) start = skipJoint(text, of.end);
  const mark = readCurrencyMark(text, start);
  if (mark !== null) {
    const next = mark.form === "code" ? skipGap(text, mark.end) : mark.end;
    return isDigitAt(text, next) ? null : { ...mark, hasOf };
  }
  const word = readPhrase(text, start, words.currencies);
  if (word === null) return null;
  if (word.meaning === "other") return "other";
  return {
    currency: word.meaning,
    form: "word",
    hasOf,
    needsScale: words.scaledCurrencies.has(word.key),
    end: word.end,
  };
}
