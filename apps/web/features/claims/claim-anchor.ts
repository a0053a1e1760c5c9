import type { Claim } from "@choosefr/model";
import { anchorOf } from "../address/address.ts";

/** Where a claim stands on a page. */
export interface ClaimAnchor {
  /** The whole id of the claim, unique everywhere: `amazon-2024/investment-2`. */
  readonly id: string;
  /** The short form, `investment-2`, for the first claim on the page that has it; else null. */
  readonly alias: string | null;
}

/** The anchors of all claims of a page, which come in the order of the page. */
export function anchorClaims(claims: readonly Claim[]): ReadonlyMap<Claim, ClaimAnchor> {
  const taken = new Set<string>();
  const anchors = new Map<Claim, ClaimAnchor>();
  for (const claim of claims) {
    const short = anchorOf(claim.id);
    anchors.set(claim, { id: claim.id, alias: taken.has(short) ? null : short });
    taken.add(short);
  }
  return anchors;
}
