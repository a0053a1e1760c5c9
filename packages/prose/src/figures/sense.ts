import type { FigureReading } from "@choosefr/model/figures";
import { lineStartOf } from "../regions/line.ts";

/** Nouns that the record prints and that are no unit of its claims: "près de 200 patrons". */
const RECORD_NOUN = /(?:patron(?:ne)?s?|p[-‐‑]?dg|entreprises?)$/iu;
const LONGEST_NOUN = 12;

/** Formats in which a dollar sign without a backslash opens and closes a formula. */
const MATH_FORMATS: ReadonlySet<string> = new Set(["latex", "tex"]);
/** A formula that is still open: "$n = ". */
const FORMULA = /(?:^|[\s(])\$(?=[A-Za-z\\])[^$]*$/u;
/** How far back on its line a formula may have begun. */
const LONGEST_FORMULA = 80;

/**
 * Whether what the grammar reads is a figure in a text: it counts what the conventions count, and its dollar sign is not
 * that of a formula ("$n = 12$").
 */
export function hasFigureSense(text: string, reading: FigureReading, format: string): boolean {
  const { kind, start, end } = reading;
  if (kind === "count") return !RECORD_NOUN.test(text.slice(Math.max(start, end - LONGEST_NOUN), end));
  if (reading.currency !== "USD" && reading.currency !== "CAD") return true;
  const isOpened = text.charAt(start) === "$" && text.charAt(start - 1) !== "\\";
  const isClosed = text.charAt(end - 1) === "$" && text.charAt(end - 2) !== "\\";
  if (MATH_FORMATS.has(format)) return !isOpened && !isClosed;
  return !isClosed || !FORMULA.test(text.slice(lineStartOf(text, start, Math.max(0, start - LONGEST_FORMULA)), start));
}
