import type { Announcement, AnnouncementClaim } from "@choosefr/model";

/** Where a claim stands on the page of its organisation. */
export interface ClaimAnchor {
  /** The whole id of the claim, unique everywhere: `amazon-2024/investment-2`. */
  readonly id: string;
  /** The short form, `investment-2`, for the first announcement on the page that has such a claim; else null. */
  readonly alias: string | null;
}

/** The anchors of all claims of a page, by claim; announcements come in the order of the page. */
export function anchorClaims(announcements: readonly Announcement[]): ReadonlyMap<AnnouncementClaim, ClaimAnchor> {
  const taken = new Set<string>();
  const anchors = new Map<AnnouncementClaim, ClaimAnchor>();
  for (const claim of announcements.flatMap(({ claims }) => claims)) {
    const short = claim.id.slice(claim.id.indexOf("/") + 1);
    anchors.set(claim, { id: claim.id, alias: taken.has(short) ? null : short });
    taken.add(short);
  }
  return anchors;
}
