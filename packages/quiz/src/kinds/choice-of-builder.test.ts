import { announcement, catalogue, regionOf } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { readCircles } from "../circle.ts";
import { areOfOneTime } from "../denial.ts";
import { collectNewSites, standingSites } from "../new-sites.ts";
import { createRandom } from "../random.ts";
import { draftChoicesOfBuilder } from "./choice-of-builder.ts";

const circles = readCircles(catalogue);
const drafts = draftChoicesOfBuilder(collectNewSites(catalogue), circles, catalogue);

describe("draftChoicesOfBuilder", () => {
  it("offers only others that build in other regions, and names nobody in the stem", () => {
    let built = 0;
    for (const draft of drafts) {
      const item = announcement(draft.asks[0]!.split("/")[0] as never);
      const site = item.sites.find(({ id }) => draft.asks.includes(id));
      for (const seed of ["a", "b", "c"]) {
        const question = draft.build({
          locale: "en",
          record: catalogue,
          random: createRandom(seed),
          hidden: new Set(),
        });
        if (question?.kind !== "choice") continue;
        built += 1;
        for (const { text, isCorrect } of question.options) {
          for (const word of text.split(/[\s-]/u).filter(({ length }) => length > 2)) {
            expect(question.stem.split(/[\s?-]/u)).not.toContain(word);
          }
          if (isCorrect) continue;
          const other = catalogue.findOrganisation(text)!;
          const theirs = circles.announcementsOf([other.id]).filter((one) => areOfOneTime(one, item));
          const regions = theirs.flatMap(standingSites).map(({ place }) => regionOf(place, catalogue));
          expect(regions.length).toBeGreaterThan(0);
          expect(regions).not.toContain(regionOf(site!.place, catalogue));
          expect(regions).not.toContain(null);
        }
      }
    }
    expect(built).toBeGreaterThan(40);
  });
});
