import { foldName } from "@choosefr/model/names";
import { once } from "../once.ts";
import { isAsciiWord, isDigit, isWordAt } from "./letters.ts";
import type { CompiledName } from "./name-table.ts";

/** Sorts of a unit at the start of a name: ten digits, 26 letters, and any other sign or letter. */
const SORTS = 37;
const OTHER = 36;

/** How far the sorts are listed: before the accents that are written apart. */
const LISTED = 0x300;
const SOFT_HYPHEN = 0xad;

/** A unit that may stand inside a word beside what the name spells: an accent written apart, a joiner. */
const UNKNOWN = 255;

const SORT_OF = once(() =>
  Uint8Array.from({ length: LISTED }, (_, code) => {
    if (code === SOFT_HYPHEN) return UNKNOWN;
    if (!isAsciiWord(code)) return OTHER;
    return isDigit(code) ? code - 48 : (code & 31) + 9;
  }),
);

function sortOfUnit(code: number, sorts: Uint8Array = SORT_OF()): number {
  if (code < LISTED) return sorts[code] ?? UNKNOWN;
  // Dashes, quotes and the apostrophe; beyond the text a unit is NaN.
  return code >= 0x2010 && code <= 0x2027 ? OTHER : UNKNOWN;
}

/** How many sums of four characters are told apart; a power of two. */
const SUMS = 1 << 15;

/**
 * Which characters may begin one of some names, whatever their case: by the first three exactly, by the first four
 * nearly. It lets through what it cannot tell: what it holds back begins no name in any writing.
 */
export interface StartTable {
  /** Of three sorts: 0 if nothing begins so, 1 if any fourth character will do, 2 if the sum of four is to be asked. */
  readonly ofThree: Uint8Array;
  readonly ofFour: Uint8Array;
}

/** Fills a table in time linear in the number of names. */
export function createStartTable(names: readonly CompiledName[]): StartTable {
  const ofThree = new Uint8Array(SORTS ** 3);
  const ofFour = new Uint8Array(SUMS);

  /** Lets through whatever stands behind the characters up to `at` that make up `sum`. */
  const admitAll = (at: number, sum: number): void => {
    const width = SORTS ** (2 - at);
    if (sum < SORTS ** (at + 1)) ofThree.fill(1, sum * width, (sum + 1) * width);
  };

  /** Lets through what the characters of a name from `at` on may be written as, behind those that make up `sum`. */
  const admit = (name: string, at: number, sum: number): void => {
    const code = name.charCodeAt(at);
    const next = sum * SORTS;
    if (at === 3) {
      if (isAsciiWord(code)) {
        ofThree[sum] ||= 2;
        ofFour[sumOfFour(sum, sortOfUnit(code))] = 1;
      } else ofThree[sum] = 1;
    } else if (isAsciiWord(code)) admit(name, at + 1, next + sortOfUnit(code));
    else {
      // A sign, an escape, a letter with its accent, the end of the name: anything may stand behind.
      admitAll(at, next + OTHER);
      const letter = isWordAt(name, at) ? foldName(String.fromCodePoint(name.codePointAt(at) ?? 0)) : "";
      const plain = letter.charCodeAt(0);
      if (!isAsciiWord(plain)) return;
      if (letter.length === 1) admit(name, at + 1, next + sortOfUnit(plain));
      else admitAll(at, next + sortOfUnit(plain));
    }
  };

  for (const { text } of names) admit(isPlainHead(text) ? text : text.normalize("NFC"), 0, 0);
  return { ofThree, ofFour };
}

function isPlainHead(text: string): boolean {
  return (
    isAsciiWord(text.charCodeAt(0)) &&
    isAsciiWord(text.charCodeAt(1)) &&
    isAsciiWord(text.charCodeAt(2)) &&
    isAsciiWord(text.charCodeAt(3))
  );
}

function sumOfFour(sum: number, fourth: number): number {
  return (Math.imul(sum * SORTS + fourth, 0x9e3779b1) >>> 16) & (SUMS - 1);
}

/** Whether a name of the table may begin at `at`. */
export function mayBegin({ ofThree, ofFour }: StartTable, text: string, at: number): boolean {
  const sorts = SORT_OF();
  const first = sortOfUnit(text.charCodeAt(at), sorts);
  const second = sortOfUnit(text.charCodeAt(at + 1), sorts);
  const third = sortOfUnit(text.charCodeAt(at + 2), sorts);
  if (first === UNKNOWN || second === UNKNOWN || third === UNKNOWN) return true;
  const sum = (first * SORTS + second) * SORTS + third;
  const answer = ofThree[sum];
  if (answer !== 2) return answer === 1;
  const fourth = sortOfUnit(text.charCodeAt(at + 3), sorts);
  return fourth === UNKNOWN || ofFour[sumOfFour(sum, fourth)] === 1;
}
