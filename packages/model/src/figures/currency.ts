import type { Currency } from "../generated/types.ts";
import { once } from "../once.ts";
import { skipGap, skipJoint } from "./gap.ts";
import { isAsciiLetter, isDigitAt, isLetterAt } from "./letter.ts";
import { readPhraseFrom } from "./lexicon.ts";
import { type Position, readPosition } from "./position.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { keyOf, readWord } from "./word.ts";

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

/** Signs in all their printings, longer ones before the shorter ones that they begin with, and the codes. */
const MARKS =
  "CA$=CAD C$=CAD CAD$=CAD $CAN=CAD $CA=CAD US$=USD USD$=USD $US=USD \\$=USD $=USD &euro;=EUR &#8364;=EUR &#x20AC;=EUR &#x20ac;=EUR \\euro{}=EUR \\euro=EUR \\texteuro{}=EUR \\texteuro=EUR " +
  "\\EUR{}=EUR \\EUR=EUR €=EUR &pound;=GBP &#163;=GBP \\pounds{}=GBP \\pounds=GBP £GB=GBP £=GBP CN¥=CNY RMB=CNY &yen;=JPY ¥=JPY ₹=INR " +
  "EUR=EUR USD=USD GBP=GBP CHF=CHF CNY=CNY JPY=JPY CAD=CAD INR=INR SEK=SEK NOK=NOK DKK=DKK";

interface Mark {
  readonly mark: string;
  readonly currency: Currency;
}

/** The marks by their first unit, longer ones first. */
const MARKS_BY_FIRST: () => ReadonlyMap<number, readonly Mark[]> = once(() =>
  groupByFirst(
    MARKS.split(" ").map((pair): Mark => {
      const at = pair.lastIndexOf("=");
      return { mark: pair.slice(0, at), currency: pair.slice(at + 1) as Currency };
    }),
  ),
);

function groupByFirst(marks: readonly Mark[]): ReadonlyMap<number, readonly Mark[]> {
  const groups = new Map<number, Mark[]>();
  for (const mark of marks) {
    const first = mark.mark.charCodeAt(0);
    groups.set(first, [...(groups.get(first) ?? []), mark]);
  }
  return groups;
}

const CODES: () => ReadonlySet<string> = once(() => new Set("EUR USD GBP CHF CNY JPY CAD INR SEK NOK DKK".split(" ")));

/** The currency code with which a word ends ("MEUR"), or "". */
export function codeAtEnd(word: string): string {
  // Every code ends in a capital.
  const last = word.charCodeAt(word.length - 1);
  if (word.length < 3 || last < 65 || last > 90) return "";
  const end = word.slice(-3);
  return CODES().has(end) ? end : "";
}

/** Whose dollars they are, told by a code or an adjective after the sign: "M$ CA", "$4 million AUD", "M$ canadiens". */
const DOLLARS: () => ReadonlyMap<string, Currency | "other"> = once(
  () =>
    new Map([
      ...labelled("US USA USD américain American", "USD"),
      ...labelled("CA CAN CAD canadien Canadian", "CAD"),
      ...labelled("AUD NZD SGD HKD TWD MXN ARS CLP COP BRL AU NZ HK SG australien Australian singapourien", "other"),
    ]),
);

function labelled(words: string, currency: Currency | "other"): readonly (readonly [string, Currency | "other"])[] {
  return words.split(" ").map((word) => [word === word.toUpperCase() ? word : keyOf(word), currency]);
}

/** Whose the dollars are before the position, told by the word there, and the offset after it; or null. */
export function readDollarOwner(
  text: string,
  { word }: Position,
): { readonly currency: Currency | "other"; readonly end: number } | null {
  if (word === null) return null;
  const isCode = word.printed === word.printed.toUpperCase();
  const currency = DOLLARS().get(isCode ? word.printed : word.key);
  // "$4 million CAD 3" leads to another amount.
  const isLead = isCode && word.printed.length === 3 && isDigitAt(text, skipGap(text, word.end));
  return currency === undefined || isLead ? null : { currency, end: word.end };
}

/** The currency sign or code that begins at the offset; null where there is none. */
export function readCurrencyMark(text: string, at: number): CurrencyMark | null {
  const first = text.charCodeAt(at);
  if (first >= 97 && first <= 122) return null;
  for (const { mark, currency } of MARKS_BY_FIRST().get(first) ?? []) {
    const end = at + mark.length;
    if (text.startsWith(mark, at) && !(isLetterAt(text, end - 1) && isLetterAt(text, end))) {
      const form = isAsciiLetter(first) && isLetterAt(text, end - 1) ? "code" : "sign";
      return { currency, form, hasOf: false, needsScale: false, end };
    }
  }
  return null;
}

/**
 * The currency that comes after a number, or null. A sign or code that leads to another number ("in 2024 €4 billion")
 * belongs to that one. "Other" is a currency that the record does not know.
 */
export function readCurrencyAfter(
  text: string,
  { at, link, word: first }: Position,
  words: Vocabulary,
): CurrencyMark | "other" | null {
  const hasOf = first !== null && words.particles.get(first.key) === "of";
  const start = hasOf ? skipJoint(text, first.end) : link;
  const word = hasOf ? readWord(text, start) : first;
  const mark = readCurrencyMark(text, start);
  // At the head of a line a dollar sign is the prompt of a terminal.
  if (mark?.currency === "USD" && mark.form === "sign" && text.slice(at, start).includes("\n")) return null;
  if (mark !== null) {
    const next = mark.form === "code" ? skipGap(text, mark.end) : mark.end;
    if (isDigitAt(text, next)) return null;
    const owner =
      mark.currency === "USD" && mark.form === "sign" ? readDollarOwner(text, readPosition(text, mark.end)) : null;
    if (owner?.currency === "other") return "other";
    return { ...mark, ...owner, currency: owner?.currency ?? mark.currency, hasOf };
  }
  const phrase = word === null ? null : readPhraseFrom(text, word, words.currencies);
  if (phrase === null) return null;
  if (phrase.meaning === "other") return "other";
  return {
    currency: phrase.meaning,
    form: "word",
    hasOf,
    needsScale: words.scaledCurrencies.has(phrase.key),
    end: phrase.end,
  };
}
