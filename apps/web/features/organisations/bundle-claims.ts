import type { AnnouncementClaim } from "@choosefr/model";

/**
 * Claims that rest on the same places in the same sources, together, so that the sources are named once; every other
 * claim alone. In the order of the first of each. What a source prints belongs to one claim: such claims stand alone.
 */
export function bundleClaims(claims: readonly AnnouncementClaim[]): readonly (readonly AnnouncementClaim[])[] {
  return [...Map.groupBy(claims, keyOf).values()];
}

function keyOf({ id, evidence }: AnnouncementClaim): string {
  if (evidence.length === 0 || evidence.some(({ figure }) => figure !== null)) return id;
  return JSON.stringify(evidence.map(({ source, locator }) => [source.id, locator]));
}
