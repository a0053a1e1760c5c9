import { describe, expect, it } from "vitest";
import { catalogue } from "./record.ts";
import { announcementsIn, defineSector, sectors } from "./sector.ts";

describe("sectors", () => {
  it("holds the sector of every organisation, the rest last", () => {
    const used = new Set(catalogue.organisationIds.map((id) => catalogue.organisation(id).sector));
    expect([...used].filter((sector) => !sectors.includes(sector))).toEqual([]);
    expect(sectors.at(-1)).toBe("other");
  });

  it.each(sectors)("%s is defined in both languages", (sector) => {
    for (const locale of ["fr", "en"] as const) expect(defineSector(sector, locale)).toMatch(/^\p{Ll}.*[^.]$/u);
  });
});

it("every announcement is in the sector of each who makes it", () => {
  const found = new Map(sectors.map((sector) => [sector, announcementsIn(sector, catalogue)]));
  for (const id of catalogue.announcementIds) {
    const theirs = catalogue
      .announcement(id)
      .organisations.map((announcer) => catalogue.organisation(announcer).sector);
    const listed = [...found].filter(([, ids]) => ids.includes(id)).map(([sector]) => sector);
    expect(listed.toSorted()).toEqual([...new Set(theirs)].toSorted());
  }
});
