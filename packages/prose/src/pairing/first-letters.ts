import { once } from "../once.ts";

/** Letters, digits, the apostrophe, the space, the hyphen, and any other sign; one that is no word has nothing behind it. */
const SYMBOLS = 32;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const DIGIT = 27;
const APOSTROPHE = 28;
const SPACE = 29;
const HYPHEN = 30;
const OTHER = 0;

/** Of what follows the end of a word. */
const BORDERS: readonly number[] = [OTHER, APOSTROPHE, SPACE, HYPHEN];
const ALL = once((): readonly number[] => Array.from({ length: SYMBOLS }, (_, symbol) => symbol));

const SYMBOL_OF = once(() => Uint8Array.from({ length: 128 }, (_, code) => symbolOf(String.fromCharCode(code))));

function symbolOf(character: string): number {
  if (character >= "0" && character <= "9") return DIGIT;
  if (character === "'") return APOSTROPHE;
  if (character === " ") return SPACE;
  return character === "-" ? HYPHEN : LETTERS.indexOf(character) + 1;
}

/** How many letters are looked at. */
const LENGTH = 3;

/** The first letters of the words of some patterns: for each three symbols the bits of the patterns that may begin so. */
export type FirstLetters = Uint16Array;

/**
 * The first letters of patterns: sources of expressions for words of folded text, at most sixteen, each by its index. What
 * it does not know of an expression may be anything, so it never keeps one from matching.
 */
export function firstLettersOf(sources: readonly string[]): FirstLetters {
  const table = new Uint16Array(SYMBOLS ** LENGTH);

  /** Sets a bit for these symbols behind those that make up `sum`, whatever follows. */
  const admit = (bit: number, symbols: readonly number[], length: number, sum: number): void => {
    const width = SYMBOLS ** (LENGTH - length - 1);
    for (const symbol of symbols) {
      const start = (sum * SYMBOLS + symbol) * width;
      for (let at = start; at < start + width; at += 1) table[at] = (table[at] ?? 0) | bit;
    }
  };

  /** Sets a bit for whatever a source may begin with behind the symbols that make up `sum`. */
  const admitSource = (bit: number, source: string, length: number, sum: number): void => {
    if (length === LENGTH) {
      table[sum] = (table[sum] ?? 0) | bit;
      return;
    }
    const ways = splitWays(source);
    if (ways.length > 1) {
      for (const way of ways) admitSource(bit, way, length, sum);
      return;
    }
    if (source === "") {
      admit(bit, BORDERS, length, sum);
      return;
    }
    const itemEnd = endOfItem(source, 0);
    const [item, rest] = [source.slice(0, itemEnd), source.slice(itemEnd)];
    const isOptional = rest.startsWith("?");
    const after = isOptional ? rest.slice(1) : rest;
    if (/^(?:[*+{]|\?\?)/u.test(after) || /^[\\[.^$]/u.test(item)) admit(bit, ALL(), length, sum);
    else if (/^\(\?<?[=!]/u.test(item)) admitSource(bit, after, length, sum);
    else {
      if (isOptional) admitSource(bit, after, length, sum);
      if (!item.startsWith("(")) admitSource(bit, after, length + 1, sum * SYMBOLS + symbolOf(item));
      else for (const way of splitWays(item.slice("(?:".length, -1))) admitSource(bit, way + after, length, sum);
    }
  };

  for (const [index, source] of sources.entries()) admitSource(1 << index, source, 0, 0);
  return table;
}

/** Which patterns may begin at an offset, where a word does: a bit for each. */
export function patternsAt(table: FirstLetters, text: string, at: number): number {
  const [first, second, third] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  return table[(sortOf(first) * SYMBOLS + sortOf(second)) * SYMBOLS + sortOf(third)] ?? 0;
}

/** Beyond ASCII, and beyond the text, there is no sign that patterns know. */
function sortOf(code: number): number {
  return SYMBOL_OF()[code] ?? OTHER;
}

/** The alternatives of a source that stand in no group. */
function splitWays(source: string): readonly string[] {
  if (!source.includes("|")) return [source];
  const ways: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; ) {
    const end = endOfItem(source, at);
    if (source[at] === "|") {
      ways.push(source.slice(from, at));
      from = end;
    }
    at = end;
  }
  return [...ways, source.slice(from)];
}

/** Where the character, class or group ends that begins at `at`. */
function endOfItem(source: string, at: number): number {
  let depth = 0;
  let next = at;
  do {
    const sign = source[next];
    if (sign === "\\") next += 1;
    else if (sign === "[") next = source.indexOf("]", next);
    else if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    next += 1;
  } while (depth > 0 && next < source.length);
  return next;
}
