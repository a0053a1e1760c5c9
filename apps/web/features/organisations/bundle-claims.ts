import type { AnnouncementClaim } from "@choosefr/model";

/**
 * Claims that rest on the same single place in the same source, together, so that the source is named once; every other
 * claim alone. In the order of the first of each. What a source prints belongs to one claim: such claims stand alone.
 */
export function bundleClaims(claims: readonly AnnouncementClaim[]): readonly (readonly AnnouncementClaim[])[] {
  return [...Map.groupBy(claims, keyOf).values()];
}

function keyOf({ id, evidence }: AnnouncementClaim): string {
  const [first, ...others] = evidence;
  if (first === undefined || others.length > 0 || first.figure !== null) return id;
  return `${first.source.id} ${JSON.stringify(first.locator)}`;
}
