import type { Announcement } from "./announcement.ts";
import type { Catalogue } from "./catalogue.ts";
import { deepFreeze } from "./freeze.ts";
import type { InvestmentClaim, JobsClaim, PlaceId, PlaceRecord, SiteClaim } from "./generated/types.ts";

/**
 * A place and the larger ones that it lies in, the nearest first.
 *
 * @example
 * import { catalogue, placesAround } from "@choosefr/model";
 * placesAround("dunkerque", catalogue).map(({ id }) => id); // => ["dunkerque", "nord", "hauts-de-france", "france"]
 */
export function placesAround(id: PlaceId, { place }: Pick<Catalogue, "place">): readonly PlaceRecord[] {
  const found: PlaceRecord[] = [];
  let at: PlaceRecord | null = place(id);
  while (at !== null && !found.includes(at)) {
    found.push(at);
    at = at.within === null ? null : place(at.within);
  }
  return found;
}

/**
 * The region that a place lies in, itself if it is one; null if the record does not say.
 *
 * @example
 * import { catalogue, regionOf } from "@choosefr/model";
 * regionOf("dunkerque", catalogue); // => "hauts-de-france"
 */
export function regionOf(id: PlaceId, catalogue: Pick<Catalogue, "place">): PlaceId | null {
  return placesAround(id, catalogue).find(({ type }) => type === "region")?.id ?? null;
}

/** An announcement of which a site lies in a place. */
export interface PlacedAnnouncement {
  readonly announcement: Announcement;
  /** Its sites there. */
  readonly sites: readonly SiteClaim[];
  /** Whether all of its sites are known and lie there: its sum is then for that place. */
  readonly isWhole: boolean;
  /** What is said to be spent or created there, or at one site there, alone. Parts of one announcement may overlap. */
  readonly shares: readonly (InvestmentClaim | JobsClaim)[];
}

/**
 * The announcements with a site in a place or in one of its parts, in the order of their ids. What was set aside, and
 * sites of another project of the same company, do not count.
 *
 * @example
 * import { announcementsAt, catalogue } from "@choosefr/model";
 * announcementsAt("dunkerque", catalogue).some(({ announcement }) => announcement.id === "prologium-2023"); // => true
 */
export function announcementsAt(
  id: PlaceId,
  catalogue: Pick<Catalogue, "place" | "announcement" | "announcementIds">,
): readonly PlacedAnnouncement[] {
  const isThere = (place: PlaceId): boolean => placesAround(place, catalogue).some((around) => around.id === id);
  const placed = catalogue.announcementIds.flatMap((announcementId) => {
    const announcement = catalogue.announcement(announcementId);
    const standing = plannedSites(announcement);
    const sites = standing.filter(({ place }) => isThere(place));
    if (sites.length === 0) return [];
    const isWhole = sites.length === standing.length && sites.length >= (announcement.siteCount?.count ?? 0);
    const shares = announcement.claims.filter(
      (claim): claim is InvestmentClaim | JobsClaim =>
        (claim.kind === "investment" || claim.kind === "jobs") && claim.rank !== "deprecated" && isFor(claim, isThere),
    );
    return [{ announcement, sites, isWhole, shares }];
  });
  return deepFreeze(placed);
}

/**
 * The sites of an announcement, without what was set aside and what belongs to another project of the same company.
 *
 * @example
 * import { announcement, plannedSites } from "@choosefr/model";
 * plannedSites(announcement("prologium-2023")).map(({ place }) => place); // => ["dunkerque"]
 */
export function plannedSites({ sites }: Pick<Announcement, "sites">): readonly SiteClaim[] {
  return sites.filter(
    ({ rank, scope }) => rank !== "deprecated" && scope.every(({ type }) => type !== "other-project"),
  );
}

/** Whether a claim is for a place that fits, and for nothing narrower than a place. */
function isFor({ scope }: InvestmentClaim | JobsClaim, fits: (place: PlaceId) => boolean): boolean {
  const places = scope.filter((item) => item.type === "at-place" || item.type === "in-region");
  const isPlaceAlone = scope.every(({ type }) => type === "at-place" || type === "in-region" || type === "part-of");
  return isPlaceAlone && places.length > 0 && places.every(({ ref }) => fits(ref));
}
