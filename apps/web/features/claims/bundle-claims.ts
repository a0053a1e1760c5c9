import type { Claim } from "@choosefr/model";

/**
 * Claims that rest on the same places in the same sources, together, so that the sources are named once; every other
 * claim alone. In the order of the first of each. What a source prints belongs to one claim: such claims stand alone.
 */
export function bundleClaims<Item extends Claim>(claims: readonly Item[]): readonly (readonly Item[])[] {
  return [...Map.groupBy(claims, keyOf).values()];
}

function keyOf({ id, evidence }: Claim): string {
  if (evidence.length === 0 || evidence.some(({ figure }) => figure !== null)) return id;
  return JSON.stringify(evidence.map(({ source, locator }) => [source.id, locator]));
}
