import { announcement, catalogue, plannedSites } from "@choosefr/model";
import { expect, it } from "vitest";
import { countRegions } from "./count-regions.ts";

it("counts an announcement once in each region where it has a site, the region with most first", () => {
  const all = catalogue.announcementIds.map((id) => announcement(id));
  const counts = countRegions(all);
  const numbers = counts.map(({ announcements }) => announcements.length);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  for (const { announcements, places } of counts) {
    expect(new Set(announcements).size).toBe(announcements.length);
    expect(new Set(places).size).toBe(places.length);
  }
  const counted = new Set(counts.flatMap(({ announcements }) => announcements));
  const outside = all.filter((item) => !counted.has(item));
  expect(outside.filter((item) => plannedSites(item).some(({ place }) => place !== "france"))).toEqual([]);
});

it("counts nothing of nothing", () => expect(countRegions([])).toEqual([]));
