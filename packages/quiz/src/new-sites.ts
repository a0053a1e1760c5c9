import {
  type Announcement,
  type Catalogue,
  type OrganisationId,
  type PlaceId,
  regionOf,
  type SiteClaim,
} from "@choosefr/model";
import type { Circles } from "./circle.ts";
import { areOfOneTime } from "./denial.ts";
import { isOnlyOfItsMonth } from "./subject.ts";
import { hasGoodWitness } from "./witness.ts";

/** The new sites of an announcement that can be asked about, and where they lie. */
export interface NewSites {
  readonly announcement: Announcement;
  /** A claim on one of them that stands on a good page. */
  readonly claim: SiteClaim;
  /** Every standing claim on one of them. */
  readonly claims: readonly SiteClaim[];
  /** All places of the new sites. */
  readonly places: readonly PlaceId[];
  /** The region that all of them lie in. */
  readonly region: PlaceId;
  /** The town that all of them lie in; null where they lie in several, or none is told. */
  readonly town: PlaceId | null;
}

/**
 * The announcements of new sites that all lie in one region, on a good page, by organisations that announced no other site
 * in that month: where they build has one answer.
 */
export function collectNewSites(record: Catalogue): readonly NewSites[] {
  return record.announcementIds
    .map((id) => record.announcement(id))
    .flatMap((announcement) => {
      const claims = standingSites(announcement).filter(({ siteKind }) => siteKind === "new");
      const claim = claims.find((one) => hasGoodWitness(one));
      const places = [...new Set(claims.map(({ place }) => place))];
      const regions = new Set(places.map((place) => regionOf(place, record)));
      const [region] = regions;
      if (claim === undefined || regions.size !== 1 || region === undefined || region === null) return [];
      const isToldWithMonth = announcement.announced.length >= "2024-05".length;
      if (!isToldWithMonth || !isOnlyOfItsMonth(announcement, "site", record)) return [];
      const [place, other] = places;
      const isTown = place !== undefined && other === undefined && record.place(place).type === "commune";
      return [{ announcement, claim, claims, places, region, town: isTown ? place : null }];
    });
}

/** The standing claims on sites of an announcement, new or not. */
export function standingSites({ sites }: Announcement): readonly SiteClaim[] {
  return sites.filter(({ rank }) => rank !== "deprecated");
}

/**
 * Whether these organisations are recorded to build elsewhere on the occasion of another announcement: they and those of
 * their circle announced something then, each announcement names its sites, and none of these lies in the region.
 */
export function buildElsewhere(
  region: PlaceId,
  occasion: Announcement,
  organisations: readonly OrganisationId[],
  circles: Circles,
  record: Catalogue,
): boolean {
  const theirs = circles.announcementsOf(organisations).filter((item) => areOfOneTime(item, occasion));
  return theirs.length > 0 && theirs.every((item) => isElsewhere(item, region, record));
}

/** Whether an announcement names all its sites and none of them could lie in a region. */
export function isElsewhere(item: Announcement, region: PlaceId, record: Catalogue): boolean {
  const sites = standingSites(item);
  const isWhole = sites.length > 0 && sites.length >= (item.siteCount?.count ?? 0);
  return isWhole && sites.every(({ place }) => ![null, region].includes(regionOf(place, record)));
}

/** Whether a place could be one with a town: the same, around it, or an area of the same region, whose borders are not told. */
export function couldLieAt(place: PlaceId, town: PlaceId, record: Catalogue): boolean {
  if (record.place(place).type === "area") return regionOf(place, record) === regionOf(town, record);
  return surroundingsOf(town, record).has(place);
}

/** A place and all that it lies in. */
function surroundingsOf(id: PlaceId, { place }: Catalogue): ReadonlySet<PlaceId> {
  const around = new Set([id]);
  // A set takes in what is added to it while it is walked through.
  for (const each of around) {
    const { within } = place(each);
    if (within !== null) around.add(within);
  }
  return around;
}
