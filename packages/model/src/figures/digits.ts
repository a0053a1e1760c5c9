import { ESCAPED_SPACES, isDigitAt, matchAt } from "./text.ts";

/** A number in digits. Where a mark before three digits could be either, `grouped` is the reading as thousands. */
export interface Digits {
  readonly value: number;
  readonly grouped: number | null;
  /** Four plain digits that name a year as likely as they count. */
  readonly isYearLike: boolean;
  readonly end: number;
}

/** One run of digits; past 15 a double no longer holds every integer. */
const RUN = /^\d{1,16}/u;
const MOST_DIGITS = 15;
const MOST_GROUPS = 5;
/** What may stand between two runs of digits: a decimal mark, or any of the thousands separators. */
const SEPARATOR = new RegExp(`^(?:[.,'’_~ \u00a0\u202f\u2009\u2007]|\\{,\\}|${ESCAPED_SPACES})`, "u");
/** The end of a number that the next three digits would go on with. */
const GROUP_BEFORE = new RegExp(`(?:^|\\D)\\d{1,3}(?:[_~ \u00a0\u202f\u2009\u2007]|${ESCAPED_SPACES})$`, "u");

/** Separators that belong together in one number. */
function classOf(separator: string): string {
  if (separator === "{,}") return ",";
  if (separator === "’") return "'";
  return ".,'_".includes(separator) ? separator : " ";
}

/**
 * The number in digits that begins at the offset, read with the given decimal mark; null where there is none and
 * where it is something else: a version, a date, an order number with a leading zero, more digits than a double holds.
 */
export function readDigits(text: string, at: number, decimalMark: "," | "."): Digits | null {
  const first = matchAt(RUN, text, at);
  if (first === "" || first.length > MOST_DIGITS) return null;
  let end = at + first.length;
  const groups: string[] = [];
  const marks: string[] = [];
  for (;;) {
    const separator = matchAt(SEPARATOR, text, end);
    const run = separator === "" ? "" : matchAt(RUN, text, end + separator.length);
    const mark = classOf(separator);
    const isPoint = mark === "." || mark === ",";
    if (run === "" || (!isPoint && (run.length !== 3 || first.length > 3 || (marks.at(-1) ?? mark) !== mark))) break;
    if (groups.length === MOST_GROUPS) return null;
    groups.push(run);
    marks.push(mark);
    end += separator.length + run.length;
  }
  if (first.startsWith("0") && first !== "0") return null;
  return interpret({ first, groups, marks, end }, decimalMark);
}

interface Runs {
  readonly first: string;
  readonly groups: readonly string[];
  readonly marks: readonly string[];
  readonly end: number;
}

function interpret({ first, groups, marks, end }: Runs, decimalMark: "," | "."): Digits | null {
  const mark = marks.at(-1) ?? "";
  const last = groups.at(-1) ?? "";
  const isPoint = mark === "." || mark === ",";
  const joined = first + groups.join("");
  if (joined.length > MOST_DIGITS) return null;
  const isGrouped = (runs: readonly string[]) => first.length <= 3 && runs.every((run) => run.length === 3);
  const found = { grouped: null, isYearLike: groups.length === 0 && isYear(first), end };
  if (groups.length === 0) return { ...found, value: Number(joined) };

  const decimal = Number(`${first}${groups.slice(0, -1).join("")}.${last}`);
  if (groups.length === 1 && isPoint) {
    if (!isGrouped(groups) || first === "0") return { ...found, value: decimal };
    return mark === decimalMark
      ? { ...found, value: decimal, grouped: Number(joined) }
      : { ...found, value: Number(joined) };
  }
  if (marks.every((other) => other === mark)) {
    return isGrouped(groups) && first !== "0" ? { ...found, value: Number(joined) } : null;
  }
  const isUniform = marks.slice(0, -1).every((other) => other === marks[0]);
  return isPoint && isUniform && isGrouped(groups.slice(0, -1)) ? { ...found, value: decimal } : null;
}

function isYear(run: string): boolean {
  return /^(?:19|20)\d\d$/u.test(run) && !run.endsWith("00");
}

/**
 * Whether a number cannot begin at the offset because of what stands before it: it would be the rest of another
 * number ("8 |000"), of a word ("A|380"), a date, a fraction, a reference ("n°|5", "#|5").
 */
export function isInsideNumber(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (isDigitAt(text, at - 1) || "#@%^°$€£¥₹".includes(before || " ")) return true;
  if (".,:/'’".includes(before || " ")) return isDigitAt(text, at - 2);
  return /^\d{3}(?!\d)/u.test(text.slice(at, at + 4)) && GROUP_BEFORE.test(text.slice(Math.max(0, at - 12), at));
}
