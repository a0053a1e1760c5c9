import type { Bound } from "../generated/types.ts";

/** Expressions that match words of a bound at the end of folded text, in the order in which they are tried. */
export type BoundWords = readonly (readonly [Bound, RegExp])[];

/**
 * Bound words from a table of alternatives. Its order decides: a bound whose words end in those of another comes first
 * ("pas moins de" before "moins de").
 */
export function createBoundWords(table: Readonly<Partial<Record<Bound, string>>>): BoundWords {
  return Object.entries(table).map(([bound, words]) => [bound as Bound, new RegExp(`(?:^|[^a-z])(?:${words})$`, "u")]);
}
