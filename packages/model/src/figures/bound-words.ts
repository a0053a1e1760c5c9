import type { Bound } from "../generated/types.ts";
import { createMeanings } from "./lexicon.ts";

/** Phrases of a bound before a figure. The longest one that ends there decides: "pas moins de" before "moins de". */
export interface BoundWords {
  readonly meanings: ReadonlyMap<string, Bound>;
  /** The last words of the phrases. */
  readonly ends: ReadonlySet<string>;
}

/**
 * Bound words from a table of phrases of up to four words, as for `listKeys`. A phrase that is `exact` only looks like a
 * bound ("spread over 12 sites").
 */
export function createBoundWords(table: Readonly<Partial<Record<Bound, string>>>): BoundWords {
  const meanings = createMeanings(table);
  return { meanings, ends: new Set([...meanings.keys()].map((key) => key.slice(key.lastIndexOf(" ") + 1))) };
}
