import type { Bound, CountUnit, Currency } from "../generated/types.ts";
import type { BoundWords } from "./bound-words.ts";
import type { Lexicon } from "./lexicon.ts";

/**
 * The part of a small word: "and" joins parts of a number and ends of an opened range, "to" the ends of any range; a
 * hedge stands between an article and a collective ("une petite centaine").
 */
export type Particle = "article" | "half" | "hedge" | "and" | "of" | "to";

/** What the reader knows of a language. A single word stands as its key, folded and without a plural `s`. */
export interface Vocabulary {
  readonly decimalMark: "," | ".";
  /** Written-out numbers below a million. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** Whether the language counts by twenties ("quatre-vingt-dix-sept"). */
  readonly countsByTwenties: boolean;
  /** Whether "and" may join two parts of a written-out number: the last one read, and the next. */
  readonly joinsParts: (last: number, next: number) => boolean;
  /** Scales that the language names otherwise than English does. */
  readonly scales: ReadonlyMap<string, number>;
  /** Collective numbers, which are approximate ("centaine", "dozen"). */
  readonly collectives: ReadonlyMap<string, number>;
  /** Whether a bare plural is an unnamed number ("billions of euros"); in French it takes "des". */
  readonly hasBarePlurals: boolean;
  /** Small words by their part in a figure. */
  readonly particles: Lexicon<Particle>;
  /** Words for an unnamed number before a scale or collective ("several"); folded, but with a plural `s`. */
  readonly vague: ReadonlySet<string>;
  /** Currency words; "other" refuses a currency that the record does not know. */
  readonly currencies: Lexicon<Currency | "other">;
  /** Currency words that mean something else without a scale word ("livres" are books). */
  readonly scaledCurrencies: ReadonlySet<string>;
  readonly nouns: Lexicon<CountUnit>;
  /** Nouns that count only with a capital ("Français"). */
  readonly capitalNouns: ReadonlySet<string>;
  /** Whether a word may stand between a number and its noun ("nouveaux", "permanent"). */
  readonly isFiller: (key: string) => boolean;
  /** Whether the last of several nouns is the one counted ("data center jobs"), as in English. */
  readonly countsLastNoun: boolean;
  /** Opens a range whose ends "and" joins ("entre … et"). */
  readonly rangeOpening: string;
  /** Opens a range that needs no opening ("de … à"). */
  readonly looseOpening: string;
  /** Matched against the folded words before a figure, at their end. */
  readonly boundsBefore: BoundWords;
  readonly boundsAfter: Lexicon<Bound>;
}
