import type { Claim, Source } from "@choosefr/model";

/** Every source of a page, with its number as a note: from 1, in the order in which the claims name them. */
export function numberSources(claims: readonly Claim[]): ReadonlyMap<Source, number> {
  const notes = new Map<Source, number>();
  const evidence = claims.flatMap((claim) => claim.evidence);
  for (const { source } of evidence) {
    if (!notes.has(source)) notes.set(source, notes.size + 1);
  }
  return notes;
}
