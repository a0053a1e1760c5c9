import { once } from "../once.ts";
import { bitOf } from "./signs.ts";

/** No word is that long: what is, is data. */
const LONGEST_PIECE = 400;

const AT_OR_EQUALS = bitOf("@") | bitOf("=");
const UNDERSCORE = bitOf("_");
const DOT = bitOf(".");
const HYPHEN = bitOf("-");
const SLASH = bitOf("/");

/** Each of these makes a whole piece technical, if the piece holds one of the signs. */
const TECHNICAL: () => readonly (readonly [signs: number, expression: RegExp])[] = once(() => [
  // Paths through objects.
  [bitOf(":"), /::/u],
  // snake_case and CONSTANT_CASE; emphasis stands outside a word, and in a number the sign parts thousands.
  [UNDERSCORE, /\p{L}_+[\p{L}\p{Nd}]|\p{Nd}_+\p{L}/u],
  // Domains, file names and members: a dot inside, small letters after it; but not initials such as "S.p.A.".
  [DOT, /[\p{L}\p{Nd}_-]\.[a-z][a-z0-9]*(?![\p{L}\p{M}]|\.\p{Lu}(?![\p{L}\p{Nd}]))/u],
  // Hidden files and style classes.
  [DOT, /^\.[a-z]/u],
  // Paths that say so, and those of Windows.
  [SLASH, /^(?:\.{0,2}|~)\/[^/]*\/|^(?:\.{1,2}|~)\/|^\/[a-z]/u],
  [bitOf("\\"), /^[A-Za-z]:\\|\\[A-Za-z]/u],
  [SLASH, /^[A-Za-z]:\//u],
  // Options, variables, emoji, names with a scheme.
  [HYPHEN, /^--?[a-z]/u],
  [bitOf("$"), /^\$[A-Za-z_]/u],
  [bitOf("%"), /^%[A-Za-z]\w*%$/u],
  [bitOf(":"), /^:[a-z_]+$|^[a-z]+:[a-z]/u],
]);

/** Slugs: small letters throughout, and a number or a second hyphen. */
const SLUG = /^(?=.*\d)[a-z0-9]+(?:-[a-z0-9]+)+$|^[a-z0-9]+(?:-[a-z0-9]+){2,}$/u;

/** What looks like a slug and is a figure: "2023-2024", "a 300-job plan", "two-billion-euro". */
const HYPHENATED_FIGURE =
  /^[\d-]+$|^\d+-[a-z]+$|(?:^|-)(?:hundred|thousand|million|billion|trillion|milliard|euro|dollar|pound)s?(?:-|$)/u;

/**
 * Whether a piece of a text that holds the `signs` is a domain, an e-mail address, a handle, a path, a package, an
 * identifier or a slug. Linear in its length.
 */
export function isTechnical(piece: string, signs: number): boolean {
  if (piece.length > LONGEST_PIECE) return true;
  const bare = trimSigns(piece);
  if ((signs & AT_OR_EQUALS) !== 0 && /[@=]/u.test(bare)) return true;
  if (TECHNICAL().some(([held, expression]) => (signs & held) !== 0 && expression.test(bare))) return true;
  if ((signs & HYPHEN) !== 0 && SLUG.test(bare) && !HYPHENATED_FIGURE.test(bare)) return true;
  return (signs & SLASH) !== 0 && isPath(bare);
}

/** Emphasis, quotes and stops around a word are none of it; a tilde before a slash is. */
function trimSigns(piece: string): string {
  let start = 0;
  while (start < piece.length && ("*_'’‘".includes(piece.charAt(start)) || isTie(piece, start))) start += 1;
  let end = piece.length;
  while (end > start && "*_'’‘.:~".includes(piece.charAt(end - 1))) end -= 1;
  return piece.slice(start, end);
}

function isTie(piece: string, at: number): boolean {
  return piece[at] === "~" && piece[at + 1] !== "/";
}

const LETTER = once(() => /\p{L}/u);
const SMALL_FIRST = once(() => /^[^\p{L}]*\p{Ll}/u);

/**
 * Between words a slash means "or", and after an amount "per"; a path has small first letters in it, and more than
 * "et/ou" has.
 */
function isPath(piece: string): boolean {
  const steps = piece.split("/").filter((step) => LETTER().test(step));
  const small = steps.filter((step) => SMALL_FIRST().test(step)).length;
  if (small === 0 || /[€£]|\$\d/u.test(piece)) return false;
  return steps.length > 2 || small === steps.length;
}
