import type { Change } from "./change.ts";

/** Keys of a claim that say how it is printed, read and ranked, or that explain it in words: not its value. */
const BESIDE_THE_VALUE: ReadonlySet<string> = new Set(["figure", "scope", "rank", "rankReason", "summary", "title"]);

/** Whether a key of a claim is part of its value: an amount, its bound and currency, a date, a place, a status. */
export function isValueField(field: string): boolean {
  return !BESIDE_THE_VALUE.has(field);
}

/** Whether a change makes a published claim say something else, so that a correction must tell why: its value or rank. */
export function needsCorrection(change: Change): boolean {
  return (
    change.change === "corrected" &&
    change.kind === "claim" &&
    change.fields.some(
      ({ field, before, after }) =>
        before !== undefined && after !== undefined && (isValueField(field) || field === "rank") && !isWords(before),
    )
  );
}

/** A purpose or what a capacity is of, in both languages. */
function isWords(value: unknown): boolean {
  return typeof value === "object" && value !== null && "fr" in value;
}
