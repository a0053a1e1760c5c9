import { escapedSpaceLength } from "./escape.ts";
import { isDigit, isDigitAt } from "./letter.ts";

/** A number in digits. Where a mark before three digits could be either, `grouped` is the reading as thousands. */
export interface Digits {
  readonly value: number;
  readonly grouped: number | null;
  /** Four plain digits that name a year as likely as they count. */
  readonly isYearLike: boolean;
  readonly end: number;
}

/** Past 15 digits a double no longer holds every integer. */
const MOST_DIGITS = 15;
const MOST_GROUPS = 5;

const SPACE = 32;
const DOLLAR = 36;
const BACKSLASH = 92;

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
]);

/** The end of a number that the next three digits would go on with. */
const GROUP_BEFORE =
  /(?:^|\D)\d{1,3}(?:[_~ \u00a0\u202f\u2009\u2007]|&(?:nbsp|thinsp|ensp|#160|#8239|#8201|#x[aA]0|#x202[fF]);|\\[,;: ])$/u;
const LONGEST_GROUP_BEFORE = 14;

/** Runs of digits, and the marks between them: `,`, `.`, `'`, `_` or a space of any kind. */
interface Runs {
  readonly first: string;
  readonly groups: readonly string[];
  readonly marks: readonly string[];
  readonly end: number;
}

/** How many digits stand at the offset, at most one more than can be read. */
function runLength(text: string, at: number): number {
  let length = 0;
  while (length <= MOST_DIGITS && isDigitAt(text, at + length)) length += 1;
  return length;
}

/** What may stand between two runs of digits, as the mark of its kind, or "". */
function markAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code === 44 || code === 46 || code === 95) return text.charAt(at);
  if (code === 39 || code === 0x2019) return "'";
  if (code === 32 || code === 126 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2007) return " ";
  if (code === 123) return text.startsWith("{,}", at) ? "," : " ";
  return code === 38 || code === 92 ? " " : "";
}

/** The length of the mark at the offset: escapes are longer than what they stand for. */
function markLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 123 && text.startsWith("{,}", at)) return 3;
  return isLongMark(code) ? escapedSpaceLength(text, at) : 1;
}

/**
 * The number in digits that begins at the offset, read with the given decimal mark; null where there is none and
 * where it is something else: a version, a date, an order number with a leading zero, more digits than a double holds.
 */
export function readDigits(text: string, at: number, decimalMark: "," | "."): Digits | null {
  const length = runLength(text, at);
  if (length === 0 || length > MOST_DIGITS) return null;
  const first = text.slice(at, at + length);
  let end = at + length;
  const hasZero = first.charCodeAt(0) === 48 && length > 1;
  // After most numbers comes a space or a letter.
  if (!isDigitAt(text, end + 1) && !isLongMark(text.charCodeAt(end))) {
    return hasZero ? null : withFraction(text, { value: Number(first), grouped: null, isYearLike: isYear(first), end });
  }
  const groups: string[] = [];
  const marks: string[] = [];
  for (let mark = markAt(text, end); mark !== ""; mark = markAt(text, end)) {
    const width = markLength(text, end);
    const run = width === 0 ? 0 : runLength(text, end + width);
    const isPoint = mark === "." || mark === ",";
    if (run === 0 || (!isPoint && (run !== 3 || first.length > 3 || (marks.at(-1) ?? mark) !== mark))) break;
    if (groups.length === MOST_GROUPS || run > MOST_DIGITS) return null;
    groups.push(text.slice(end + width, end + width + run));
    marks.push(mark);
    end += width + run;
  }
  if (hasZero) return null;
  const digits = interpret({ first, groups, marks, end }, decimalMark);
  return digits === null || groups.length > 0 ? digits : withFraction(text, digits);
}

/** "1½ billion". */
function withFraction(text: string, digits: Digits): Digits {
  const fraction = text.charCodeAt(digits.end) < 0xbc ? undefined : FRACTIONS.get(text.charAt(digits.end));
  return fraction === undefined
    ? digits
    : { value: digits.value + fraction, grouped: null, isYearLike: false, end: digits.end + 1 };
}

/** Whether a mark may begin with the unit that is longer than one: `{,}`, an escape of HTML or LaTeX. */
function isLongMark(code: number): boolean {
  return code === 123 || code === 38 || code === 92;
}

function interpret({ first, groups, marks, end }: Runs, decimalMark: "," | "."): Digits | null {
  const [group] = groups;
  if (group === undefined) return { value: Number(first), grouped: null, isYearLike: isYear(first), end };
  const found = { grouped: null, isYearLike: false, end };
  const mark = marks.at(-1) ?? "";
  const isPoint = mark === "." || mark === ",";
  if (groups.length === 1 && isPoint) {
    if (first.length + group.length > MOST_DIGITS) return null;
    const decimal = Number(`${first}.${group}`);
    if (group.length !== 3 || first.length > 3 || first === "0") return { ...found, value: decimal };
    const grouped = Number(first + group);
    return mark === decimalMark ? { ...found, value: decimal, grouped } : { ...found, value: grouped };
  }
  const joined = first + groups.join("");
  if (joined.length > MOST_DIGITS) return null;
  const isGrouped = (runs: readonly string[]) => first.length <= 3 && runs.every((run) => run.length === 3);
  if (marks.every((other) => other === mark)) {
    return isGrouped(groups) && first !== "0" ? { ...found, value: Number(joined) } : null;
  }
  const isUniform = marks.slice(0, -1).every((other) => other === marks[0]);
  if (!isPoint || !isUniform || !isGrouped(groups.slice(0, -1))) return null;
  const last = groups.at(-1) ?? "";
  return { ...found, value: Number(`${joined.slice(0, -last.length)}.${last}`) };
}

function isYear(run: string): boolean {
  return run.length === 4 && (run.startsWith("19") || run.startsWith("20")) && !run.endsWith("00");
}

/**
 * Whether a number cannot begin at the offset because of what stands before it: it would be the rest of another
 * number ("8 |000"), of a word ("A|380"), a date, a fraction, a reference ("n°|5", "#|5").
 */
export function isInsideNumber(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === DOLLAR) {
    const digits = readDigits(text, at, ".");
    return digits === null || !isInMath(text, at, digits.end);
  }
  if (isDigit(before) || isReferenceSign(before)) return true;
  if (".,:/'’".includes(text.charAt(at - 1) || " ")) return isDigitAt(text, at - 2);
  if (!isDigitAt(text, at + 2) || !isDigitAt(text, at + 1) || isDigitAt(text, at + 3)) return false;
  if (before === SPACE && !isDigitAt(text, at - 2) && text.charCodeAt(at - 2) !== BACKSLASH) return false;
  return GROUP_BEFORE.test(text.slice(Math.max(0, at - LONGEST_GROUP_BEFORE), at));
}

/** `#`, `@`, `%`, `^`, `°`, `º`, and the signs of currencies, which belong to the figure. */
function isReferenceSign(code: number): boolean {
  return (
    (code >= 35 && code <= 37) ||
    code === 64 ||
    code === 94 ||
    code === 0xb0 ||
    code === 0xba ||
    code === 0x20ac ||
    code === 0xa3 ||
    code === 0xa5 ||
    code === 0x20b9
  );
}

/** Whether the number from `start` to `end` stands alone between two dollar signs, as in the formulas of LaTeX. */
export function isInMath(text: string, start: number, end: number): boolean {
  return (
    text.charCodeAt(end) === DOLLAR && text.charCodeAt(start - 1) === DOLLAR && text.charCodeAt(start - 2) !== BACKSLASH
  );
}
