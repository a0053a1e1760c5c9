import { foldName } from "@choosefr/model/names";
import { isAsciiWord, isLowSurrogate } from "./letters.ts";
import type { CompiledName } from "./name-table.ts";
import { mayBegin, type StartTable } from "./start-table.ts";

/** The next offset from `from` on at which a name may begin; the text's length if there is none. */
export type StartFinder = (text: string, from: number) => number;

/**
 * V8 stops optimising an expression beyond 20,480 characters of source: one more and it runs seventy times slower.
 * The margin leaves room for the frame around the alternatives.
 */
const LONGEST_SOURCE = 20_000;

/**
 * Finds wherever a name may begin with a capital of Latin letters. It tests only the first three characters, so
 * it also stops at other words: what it finds must be verified.
 *
 * One class of capitals and then a look back is the one shape of expression that V8 runs faster than a loop over the
 * characters, however many names there are; the three characters are looked up in a table.
 */
export function createCapitalFinder(table: StartTable): StartFinder {
  // Explicit ranges without the u flag do the same for names in Latin letters, at twice the speed.
  // oxlint-disable-next-line require-unicode-regexp
  const capital = /[A-Z\u00c0-\u00de](?<![0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f][^])/g;
  return (text, from) => {
    capital.lastIndex = from;
    while (capital.test(text)) {
      const at = capital.lastIndex - 1;
      if (mayBegin(table, text, at)) return at;
    }
    return text.length;
  };
}

/** So many searches at once still cost less than one expression. */
const MOST_SEARCHES = 4;

/**
 * Finds wherever one of `names` may begin that its own people write with something else at its head: a digit, a small
 * letter, a letter of another script. Null if there is no such name.
 */
export function createRareFinder(names: readonly CompiledName[]): (() => StartFinder) | null {
  const heads = rareHeadsOf(names);
  if (heads.length === 0) return null;
  if (heads.length <= MOST_SEARCHES && !heads.includes(DISTANT)) return () => createSearch(heads);
  // Nothing is consumed but the first unit, so that the end of a match tells where it began. Beyond the basic plane a
  // letter is a pair of units, of which the first will do.
  // oxlint-disable-next-line require-unicode-regexp
  const expression = new RegExp(rareSourceOf(heads), "g");
  return () => (text, from) => {
    expression.lastIndex = from;
    while (expression.test(text)) {
      const at = expression.lastIndex - 1;
      if (!isLowSurrogate(text.charCodeAt(at))) return at;
    }
    return text.length;
  };
}

/** Finds the next of a few heads, asked for in the order of the text. */
function createSearch(heads: readonly string[]): StartFinder {
  const next = heads.map(() => -1);
  return (text, from) => {
    let first = text.length;
    for (const [index, head] of heads.entries()) {
      let at = next[index] ?? -1;
      if (at < from) {
        at = text.indexOf(head, from);
        if (at < 0) at = text.length;
        next[index] = at;
      }
      if (at < first) first = at;
    }
    return first;
  };
}

const LATIN_CAPITAL = /^[A-Z\u00c0-\u00d6\u00d8-\u00de]/u;

/** Letters beyond the Latin ones that have a byte; punctuation, arrows and boxes left out. */
const DISTANT = "[\\u0100-\\u1fff\\u2070-\\u209f\\u2100-\\u218f\\u2c00-\\uffef]";

/** The heads of the names that do not begin with a Latin capital, as far as there is one way to write them. */
function rareHeadsOf(names: readonly CompiledName[]): readonly string[] {
  const rare = names.map(({ text }) => text.normalize("NFC")).filter((text) => !LATIN_CAPITAL.test(text));
  return [...new Set(rare.flatMap(headsOf))];
}

function headsOf(name: string): readonly string[] {
  const first = String.fromCodePoint(name.codePointAt(0) ?? 0);
  const rest = /^[0-9A-Za-z]{0,2}/u.exec(name.slice(first.length))?.[0] ?? "";
  if (isAsciiWord(first.charCodeAt(0))) return [first + rest];
  const own = first > "\u00ff" ? DISTANT : first;
  // Its accent may be missing, or written apart; a capital without one is found as such.
  const plain = foldName(first).charAt(0);
  return first === first.toLowerCase() && isAsciiWord(plain.charCodeAt(0)) ? [own, plain] : [own];
}

/** The source of an expression for heads, short enough for V8 however many there are. */
export function rareSourceOf(heads: readonly string[]): string {
  for (const length of [3, 2, 1]) {
    const cut = heads.map((head) => (head === DISTANT ? head : sourceOfHead(head.slice(0, length))));
    const source = [...new Set(cut)].join("|");
    if (source.length <= LONGEST_SOURCE) return source;
  }
  return `[0-9a-z\\u00aa-\\u00ff]|${DISTANT}`;
}

function sourceOfHead(head: string): string {
  return head.length === 1 ? head : `${head.charAt(0)}(?=${head.slice(1)})`;
}
