import { foldName } from "@choosefr/model/names";
import { isAsciiWord, isWordAt } from "./letters.ts";

/**
 * V8 stops optimising an expression beyond 20,480 characters of source: one more and it runs seventy times slower.
 * The margin leaves room for the frame around the alternatives.
 */
const LONGEST_SOURCE = 20_000;

const LONGEST_PREFIX = 3;

/** A letter that no name begins with: an expression of no names must match nothing. */
const NOTHING = "(?!)";

/** The next offset from `from` on at which a name may begin; the text's length if there is none. */
export type StartFinder = (text: string, from: number) => number;

/**
 * Finds wherever one of `writings` may begin. It tests only the first three letters, so it also stops at other words:
 * what it finds must be verified.
 */
export function compileStarts(writings: readonly string[]): StartFinder {
  const source = prefixSourceOf(writings);
  // Explicit ranges without the u flag do the same for names in Latin letters, at twice the speed.
  // oxlint-disable-next-line require-unicode-regexp
  const expression = source === null ? /(?<![\p{L}\p{M}\p{Nd}])[\p{L}\p{Nd}]/gu : new RegExp(source, "g");
  return (text, from) => {
    expression.lastIndex = from;
    if (!expression.test(text)) return text.length;
    const last = expression.lastIndex - 1;
    return isLowSurrogate(text.charCodeAt(last)) ? last - 1 : last;
  };
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/**
 * The source of an expression for the first letters of `writings`, short enough for V8 whatever they are: its prefixes
 * get shorter as they get many. Null if so many letters begin names that testing them would say nothing.
 */
export function prefixSourceOf(writings: readonly string[]): string | null {
  const spelled = new Set<string>();
  for (const writing of writings) {
    for (const prefix of prefixesOf(writing)) spelled.add(prefix);
    const composed = writing.normalize("NFC");
    if (composed !== writing) for (const prefix of prefixesOf(composed)) spelled.add(prefix);
  }
  for (let length = LONGEST_PREFIX; length > 0; length -= 1) {
    const source = sourceOf(spelled, length);
    if (source.length <= LONGEST_SOURCE) return source;
  }
  return null;
}

/** What a sign inside a name may look like in a text: `&` begins an HTML entity, a backslash a LaTeX escape. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["'", "'\u2019\u2018\u02bc\u2032\u00b4`&"],
  ["-", "-\u2010\u2011&"],
  ["&", "&\\"],
]);

/**
 * The first letters of a writing, with and without their accents. A prefix ends at a sign, which may be escaped in
 * a text, and at a letter whose accent may be written apart.
 */
function prefixesOf(writing: string): readonly string[] {
  let prefixes = [""];
  for (const letter of writing.slice(0, LONGEST_PREFIX)) {
    if (isAsciiWord(letter.charCodeAt(0))) {
      prefixes = prefixes.map((prefix) => prefix + letter);
      continue;
    }
    const small = letter.toLowerCase();
    const folded = foldName(letter);
    const signs = SIGNS.get(folded);
    if (signs !== undefined) return prefixes.flatMap((prefix) => Array.from(signs, (sign) => prefix + sign));
    // Beyond the basic plane a letter is a pair of units, of which the first will do.
    if (letter.length > 1) return prefixes.map((prefix) => prefix + letter.charAt(0));
    if (!isWordAt(letter, 0)) break;
    if (folded === small) {
      prefixes = prefixes.map((prefix) => prefix + letter);
      continue;
    }
    const plain = (letter === small ? folded : folded.toUpperCase()).charAt(0);
    return prefixes.flatMap((prefix) => [prefix + letter, prefix + plain]).filter((prefix) => prefix !== "");
  }
  return prefixes.filter((prefix) => prefix !== "");
}

/** Prefixes cut to `length`, grouped by their beginnings: `A(?:m[a]|p[p])|L`. */
function sourceOf(prefixes: Iterable<string>, length: number): string {
  const cut = [...new Set(Array.from(prefixes, (prefix) => prefix.slice(0, length)))].toSorted();
  const kept: string[] = [];
  for (const prefix of cut) if (kept.length === 0 || !prefix.startsWith(kept.at(-1) ?? "")) kept.push(prefix);
  if (kept.length === 0) return NOTHING;
  // Only the first letter is consumed, so that the end of a match tells where it began.
  return `(?<![0-9A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f])(?:${alternatives(kept, true)})`;
}

function alternatives(prefixes: readonly string[], isFirst = false): string {
  const rests = new Map<string, string[]>();
  for (const prefix of prefixes) {
    const first = prefix.charAt(0);
    const tails = rests.get(first);
    if (tails === undefined) rests.set(first, [prefix.slice(1)]);
    else tails.push(prefix.slice(1));
  }
  const byRest = new Map<string, string>();
  for (const [first, tails] of rests) {
    const rest = tails.every((tail) => tail === "") ? "" : group(alternatives(tails), isFirst);
    byRest.set(rest, (byRest.get(rest) ?? "") + first);
  }
  return [...byRest].map(([rest, firsts]) => `[${firsts.replaceAll(/[\\\]^-]/gu, "\\$&")}]${rest}`).join("|");
}

function group(source: string, isFirst: boolean): string {
  if (isFirst) return `(?=${source})`;
  return source.includes("|") ? `(?:${source})` : source;
}
