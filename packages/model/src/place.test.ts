import { describe, expect, it } from "vitest";
import { announcementsAt, type PlacedAnnouncement, placesAround, plannedSites, regionOf } from "./place.ts";
import { catalogue } from "./record.ts";

describe("regionOf", () => {
  it.each([
    ["dunkerque", "hauts-de-france"],
    ["nord", "hauts-de-france"],
    ["hauts-de-france", "hauts-de-france"],
    ["alsace", "grand-est"],
    ["france", null],
  ] as const)("of %s is %s", (place, region) => expect(regionOf(place, catalogue)).toBe(region));

  it("is known of every place but the country", () => {
    expect(catalogue.placeIds.filter((id) => regionOf(id, catalogue) === null)).toEqual(["france"]);
  });
});

describe("announcementsAt", () => {
  const regions = catalogue.placeIds.filter((id) => catalogue.place(id).type === "region");

  it("finds every planned site in one region, and all that is in a département in its region", () => {
    const found = regions.flatMap((id) => announcementsAt(id, catalogue).flatMap(({ sites }) => sites));
    const planned = catalogue.announcementIds.flatMap((id) => plannedSites(catalogue.announcement(id)));
    const insideFrance = planned.filter(({ place }) => regionOf(place, catalogue) !== null);
    expect(found.map(({ id }) => id).toSorted()).toEqual(insideFrance.map(({ id }) => id).toSorted());
    const nord = announcementsAt("nord", catalogue).map(({ announcement }) => announcement.id);
    const all = announcementsAt("hauts-de-france", catalogue).map(({ announcement }) => announcement.id);
    expect(nord.filter((id) => !all.includes(id))).toEqual([]);
  });

  it("is the whole of an announcement only where no site lies elsewhere", () => {
    const all = regions.flatMap((id) => announcementsAt(id, catalogue));
    const isAll = ({ announcement, sites }: PlacedAnnouncement): boolean =>
      sites.length === plannedSites(announcement).length;
    expect(all.filter((placed) => placed.isWhole && !isAll(placed))).toEqual([]);
    expect(all.filter((placed) => placed.isWhole).length).toBeGreaterThan(50);
  });

  it("tells what is for the place alone, and for nothing outside of it", () => {
    const placed = announcementsAt("grand-est", catalogue);
    const shares = placed.flatMap((item) => item.shares);
    expect(shares.length).toBeGreaterThan(0);
    for (const { scope } of shares) {
      const places = scope.filter((item) => item.type === "at-place" || item.type === "in-region");
      expect(places.length).toBeGreaterThan(0);
      for (const { ref } of places) {
        expect(placesAround(ref, catalogue).map(({ id }) => id)).toContain("grand-est");
      }
    }
  });
});
