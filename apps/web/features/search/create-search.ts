import { kinds, type SearchRecord } from "./search-record.ts";
import { wordsOf } from "./search-words.ts";
import { slipsBetween } from "./slips-between.ts";

/** What a query found. */
export interface Found {
  /** The best first. */
  readonly records: readonly SearchRecord[];
  /** Whether they only come near: no record has all that was typed. */
  readonly areNear: boolean;
}

/** Finds records by what is typed, while it is typed. Never throws; the same query always finds the same. */
export type Search = (query: string) => Found;

/** Words that tell nothing apart: a name need not have them. */
const SMALL: ReadonlySet<string> = new Set(
  "a and at au aux d de des du en et for in l la le les of on par pour sur the to un une".split(" "),
);

/** What is longer is no name: the rest is not read. */
const MOST_LETTERS = 120;
const MOST_WORDS = 8;

/** How many records that only come near are offered. */
const MOST_NEAR = 5;
/** How many letters a word must have for something to come near it. */
const LEAST_NEAR = 3;

/** A record and the words that it is found by. */
interface Entry {
  readonly record: SearchRecord;
  /** Its names, each as its words with a space between, and each in one piece. */
  readonly names: readonly string[];
  /** How many words its names have. */
  readonly lengths: readonly number[];
  readonly nameWords: readonly string[];
  readonly otherWords: readonly string[];
}

/** The words that a typed one may stand for, with the slips there would be in it; none where it begins them. */
type Meanings = ReadonlyMap<string, number>;

/** A query, read. */
interface Asked {
  /** All its words, with a space between, and in one piece. */
  readonly phrases: readonly string[];
  readonly length: number;
  readonly meanings: readonly Meanings[];
  readonly inOnePiece: Meanings;
}

/**
 * Prepares the search of records. First comes what has exactly the name that was typed, then what has a name that begins
 * so, then what has all the words in its names, then what has them in what else is known of it, then what has them with a
 * slip in a word of four letters, two in one of eight. Equally good results stand by kind, then by their claims.
 */
export function createSearch(records: readonly SearchRecord[]): Search {
  const entries = records.map((record) => readEntry(record, records));
  const vocabulary = [...new Set(entries.flatMap(({ nameWords, otherWords }) => [...nameWords, ...otherWords]))].map(
    (word) => ({ word, letters: lettersOf(word) }),
  );
  const holders = new Map<string, number[]>();
  for (const [index, { nameWords, otherWords }] of entries.entries()) {
    for (const word of new Set([...nameWords, ...otherWords])) {
      const own = holders.get(word);
      if (own === undefined) holders.set(word, [index]);
      else own.push(index);
    }
  }
  /** The records that hold what a typed word may mean, by their place in the list. */
  const holding = (meanings: Meanings): ReadonlySet<number> =>
    new Set([...meanings.keys()].flatMap((word) => holders.get(word) ?? []));
  const find = (words: readonly string[]): Found => {
    const telling = words.filter((word) => !SMALL.has(word));
    const wanted = telling.length === 0 ? words : telling;
    const asked: Asked = {
      phrases: [words.join(" "), words.join("")],
      length: words.length,
      meanings: wanted.map((word) => meaningsOf(word, vocabulary, slipsForgiven(word))),
      inOnePiece: words.length === 1 ? new Map() : meaningsOf(words.join(""), vocabulary, 1),
    };
    const [first = new Set<number>(), ...others] = asked.meanings.map(holding);
    const having = others.reduce((left, other) => left.intersection(other), first);
    const found = rank(entries, having.union(holding(asked.inOnePiece)), (entry) => rateMatch(entry, asked));
    const isCertain = found.some(({ rate }) => rate < SLIP);
    const kept = found.filter(({ rate }) => !isCertain || rate < SLIP_ELSEWHERE);
    if (kept.length > 0) return { records: kept.map(({ record }) => record), areNear: false };
    const meanings = wanted
      .filter(({ length }) => length >= LEAST_NEAR)
      .map((word) => meaningsOf(word, vocabulary, Math.floor(word.length / 3)));
    const near = rank(entries, new Set(meanings.flatMap((one) => [...holding(one)])), (entry) =>
      rateNear(entry, meanings),
    ).slice(0, MOST_NEAR);
    return { records: near.map(({ record }) => record), areNear: true };
  };
  return (query) => {
    const words = wordsOf(query.slice(0, MOST_LETTERS)).slice(0, MOST_WORDS);
    return words.length === 0 ? { records: [], areNear: false } : find(words);
  };
}

function readEntry(record: SearchRecord, records: readonly SearchRecord[]): Entry {
  const names = [record.title, ...record.aliases].map(wordsOf);
  const inOnePiece = names.filter(({ length }) => length > 1).map((words) => words.join(""));
  const others = record.with.flatMap((index) => {
    const other = records[index];
    return other === undefined ? [] : [other.title, ...other.aliases];
  });
  return {
    record,
    lengths: names.map(({ length }) => length),
    names: [...new Set([...names.map((words) => words.join(" ")), ...inOnePiece])],
    nameWords: [...new Set([...names.flat(), ...inOnePiece])],
    otherWords: [...new Set([...others, ...record.about].flatMap(wordsOf))],
  };
}

/** How many slips a typed word may have; none where it has a digit: another number is another thing. */
function slipsForgiven(word: string): number {
  if (/\p{N}/u.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** A word with the letters that it has. */
interface Known {
  readonly word: string;
  readonly letters: number;
}

function meaningsOf(typed: string, vocabulary: readonly Known[], forgiven: number): Meanings {
  // One or two digits are a number, and not the beginning of a year.
  const mayGoOn = !/^\p{N}{1,2}$/u.test(typed);
  const wanted = lettersOf(typed);
  const meanings = new Map<string, number>();
  for (const { word, letters } of vocabulary) {
    if (mayGoOn ? word.startsWith(typed) : word === typed) meanings.set(word, 0);
    // A letter that the word has nowhere is a slip: most words need no closer look.
    else if (forgiven > 0 && countLetters(wanted & ~letters) <= forgiven) {
      const { whole, beginning } = slipsBetween(typed, word, forgiven);
      // A short beginning with a slip could be that of anything.
      const slips = typed.length < 5 ? whole : Math.min(whole, beginning + 0.5);
      if (slips !== Number.POSITIVE_INFINITY) meanings.set(word, slips);
    }
  }
  return meanings;
}

/** The letters of a word as bits, those beyond a to z as one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) {
    const place = word.charCodeAt(index) - 97;
    letters |= 1 << (place >= 0 && place < 26 ? place : 26);
  }
  return letters;
}

function countLetters(letters: number): number {
  let count = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** From here on something in a match was misspelt, and from there on elsewhere than in a name. */
const SLIP = 4;
const SLIP_ELSEWHERE = 10;

/** How well a record fits, the less the better; null where it does not. */
function rateMatch(
  { names, lengths, nameWords, otherWords }: Entry,
  { phrases, length, meanings, inOnePiece }: Asked,
): number | null {
  if (phrases.some((phrase) => names.includes(phrase))) return 0;
  if (phrases.some((phrase) => names.some((name) => name.startsWith(phrase)))) return 1;
  const inNames = sumSlips(nameWords, meanings);
  if (inNames === 0) return 2;
  const anywhere = sumSlips([...nameWords, ...otherWords], meanings);
  if (anywhere === 0) return 3;
  const inName = Math.min(
    inNames ?? Number.POSITIVE_INFINITY,
    sumSlips(nameWords, [inOnePiece]) ?? Number.POSITIVE_INFINITY,
  );
  // Of names with as many slips, first one that has nothing beside what was typed.
  if (Number.isFinite(inName)) return SLIP + inName + (lengths.includes(length) ? 0 : 0.25);
  return anywhere === null ? null : SLIP_ELSEWHERE + anywhere;
}

/** The slips in all typed words together, each taken for the word that it fits best; null where one fits none. */
function sumSlips(words: readonly string[], meanings: readonly Meanings[]): number | null {
  let sum = 0;
  for (const meaning of meanings) {
    let least = Number.POSITIVE_INFINITY;
    for (const word of words) least = Math.min(least, meaning.get(word) ?? Number.POSITIVE_INFINITY);
    if (least === Number.POSITIVE_INFINITY) return null;
    sum += least;
  }
  return sum;
}

/** How far a record is from what was typed; null where it has no word of it in its names. A word that it lacks is a mile. */
function rateNear({ nameWords, otherWords }: Entry, meanings: readonly Meanings[]): number | null {
  const inNames = meanings.map((meaning) => sumSlips(nameWords, [meaning]));
  if (inNames.every((slips) => slips === null)) return null;
  return inNames.reduce<number>((sum, slips, index) => {
    const elsewhere = sumSlips(otherWords, meanings.slice(index, index + 1));
    return sum + (slips ?? (elsewhere === null ? MILE : elsewhere + MILE / 2));
  }, 0);
}

const MILE = 100;

interface Rated {
  readonly record: SearchRecord;
  readonly rate: number;
}

function rank(
  entries: readonly Entry[],
  places: ReadonlySet<number>,
  rateOf: (entry: Entry) => number | null,
): readonly Rated[] {
  return entries
    .flatMap((entry, place) => {
      const rate = places.has(place) ? rateOf(entry) : null;
      return rate === null ? [] : [{ record: entry.record, rate }];
    })
    .toSorted(
      (a, b) =>
        a.rate - b.rate ||
        kinds.indexOf(a.record.kind) - kinds.indexOf(b.record.kind) ||
        b.record.claims - a.record.claims,
    );
}
