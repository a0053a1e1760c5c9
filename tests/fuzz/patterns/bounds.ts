import { type Pattern, placeOf } from "./pattern.ts";

/** How many characters expressions are ever let loose on. */
export interface Bound {
  /** A place as `placeOf` writes it, or a folder with a slash at its end. */
  readonly place: string;
  readonly characters: number;
  /** What in the source keeps it so. */
  readonly why: string;
}

/** Where expressions may take more than linear time, since they never read much. */
export const BOUNDS: readonly Bound[] = [
  {
    place: "packages/model/src/describe/typography.ts formatInteger",
    characters: 21,
    why: "the digits of one whole number",
  },
  { place: "packages/prose/src/document/directives.ts COMMENT_OPENING", characters: 80, why: "LONGEST_LEAD" },
  { place: "packages/prose/src/document/directives.ts OPENING", characters: 80, why: "LONGEST_LEAD" },
  { place: "packages/prose/src/pairing/", characters: 1200, why: "LONGEST_SENTENCE" },
  { place: "packages/prose/src/regions/program-text.ts IMPORT", characters: 80, why: "IMPORT_REACH" },
];

/** The bound of an expression; null where it may read a whole text. */
export function boundOf(pattern: Pattern): Bound | null {
  const place = placeOf(pattern);
  return (
    BOUNDS.find((bound) => (bound.place.endsWith("/") ? place.startsWith(bound.place) : place === bound.place)) ?? null
  );
}
