import type { Bound, CountUnit, Currency } from "../generated/types.ts";
import type { BoundWords } from "./bound-words.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Word } from "./word.ts";

/**
 * The part of a small word: "and" joins parts of a number and ends of an opened range, "to" the ends of any range; a decimal mark is said ("one point two"); a
 * hedge stands between an article and a collective ("une petite centaine").
 */
export type Particle = "article" | "half" | "hedge" | "and" | "of" | "to" | "decimal";

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
  /** The words that multiply a number: scales, collectives, round cardinals. */
  readonly multipliers: ReadonlySet<string>;
  /** Whether a bare plural is an unnamed number ("billions of euros"); in French it takes "des". */
  readonly hasBarePlurals: boolean;
  /** Small words by their part in a figure. */
  readonly particles: ReadonlyMap<string, Particle>;
  /** Words for an unnamed number before a scale or collective ("several"); folded, but with a plural `s`. */
  readonly vague: ReadonlySet<string>;
  /** Currency words; "other" refuses a currency that the record does not know. */
  readonly currencies: Lexicon<Currency | "other">;
  /** Currency words that mean something else without a scale word ("livres" are books). */
  readonly scaledCurrencies: ReadonlySet<string>;
  readonly nouns: Lexicon<CountUnit>;
  /** Nouns that count only with a capital ("Français"). */
  readonly capitalNouns: ReadonlySet<string>;
  /** Nouns without an accent that with one are another word ("embauches", "embauchés"). */
  readonly plainNouns: ReadonlySet<string>;
  /** Nouns that are the same in the plural ("people", "CDI"), or often printed so. */
  readonly invariableNouns: ReadonlySet<string>;
  /** Whether a word may stand between a number and its noun ("nouveaux", "permanent"), as part of a compound, as the first. */
  readonly isFiller: (word: Word, isCompound: boolean, isFirst: boolean) => boolean;
  /** Whether a word may stand beside a comma there ("300 direct, permanent jobs"). */
  readonly isListed: (word: Word) => boolean;
  /** Whether the last of several nouns is the one counted ("data center jobs") and bears the plural, as in English. */
  readonly countsLastNoun: boolean;
  /** Words before a number that names, and does not count ("phase 2", "article 5"). */
  readonly labels: ReadonlySet<string>;
  /** Words between two numbers that leave open which one it is ("deux ou trois"). */
  readonly alternatives: ReadonlySet<string>;
  /** Words before the second of two small numbers that make a share of them ("one in five", "deux salariés sur trois"). */
  readonly shares: ReadonlySet<string>;
  /** Words before a number like 2024 that make it a year. */
  readonly yearLeads: ReadonlySet<string>;
  /** Words that lead to a price ("at $4"), and words that follow one ("$4 a month"). */
  readonly priceLeads: ReadonlySet<string>;
  readonly rates: ReadonlySet<string>;
  /** Opens a range whose ends "and" joins ("entre … et"). */
  readonly rangeOpening: string;
  /** Opens a range that needs no opening ("de … à"). */
  readonly looseOpening: string;
  readonly boundsBefore: BoundWords;
  /** What may stand between the words of a bound and the figure ("dépasse les"). */
  readonly boundArticles: ReadonlySet<string>;
  /** Words of a bound that are printed with a full stop. */
  readonly boundAbbreviations: ReadonlySet<string>;
  readonly boundsAfter: Lexicon<Bound>;
  /** Words after those of a bound that give them another sense ("au plus tard", "et plus de"). */
  readonly boundEndings: ReadonlySet<string>;
}
