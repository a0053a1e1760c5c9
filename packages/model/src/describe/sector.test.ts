import { describe, expect, it } from "vitest";
import { Activity, Sector } from "../../schema/index.ts";
import { describeActivity } from "./activity.ts";
import { describeSector } from "./sector.ts";

describe("describeSector", () => {
  it.each(Sector.options)("%s has a short label in each language, in small letters", (sector) => {
    for (const label of [describeSector(sector, "fr"), describeSector(sector, "en")]) {
      expect(label).toMatch(/^\p{Ll}[\p{L} -]{3,24}$/u);
    }
  });

  it("gives each sector a label of its own", () => {
    for (const locale of ["fr", "en"] as const) {
      expect(new Set(Sector.options.map((sector) => describeSector(sector, locale))).size).toBe(Sector.options.length);
    }
  });
});

describe("describeActivity", () => {
  it.each(Activity.options)("%s has its words in each language, with an article in French", (activity) => {
    expect(describeActivity(activity, "fr")).toMatch(/^pour (?:les? |la |l’)\p{Ll}/u);
    expect(describeActivity(activity, "en")).toMatch(/^for \p{Ll}/u);
  });
});
