import { type Announcement, catalogue, type PlaceId, plannedSites, regionOf } from "@choosefr/model";

/** A region with the announcements that have a site in it and the places of these. */
export interface RegionCount {
  readonly region: PlaceId;
  readonly announcements: readonly Announcement[];
  /** Each once, in the order of the announcements. */
  readonly places: readonly PlaceId[];
}

/** The regions in which some announcements have a site, those with most first. An announcement counts in each. */
export function countRegions(announcements: readonly Announcement[]): readonly RegionCount[] {
  const sites = announcements.flatMap((announcement) =>
    plannedSites(announcement).flatMap(({ place }) => {
      const region = regionOf(place, catalogue);
      return region === null ? [] : [{ announcement, place, region }];
    }),
  );
  return [...Map.groupBy(sites, ({ region }) => region)]
    .map(([region, own]) => ({
      region,
      announcements: [...new Set(own.map(({ announcement }) => announcement))],
      places: [...new Set(own.map(({ place }) => place))],
    }))
    .toSorted((a, b) => b.announcements.length - a.announcements.length);
}
