import { announcement, catalogue, describeSector, organisation } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { readCircles } from "../circle.ts";
import { collectFigureSubjects } from "../figure-subjects.ts";
import { createRandom } from "../random.ts";
import { areBlurred, bringsToMind, TELLING_SECTORS } from "../sector-signs.ts";
import { draftChoicesOfSector } from "./choice-of-sector.ts";

const circles = readCircles(catalogue);
const drafts = draftChoicesOfSector(collectFigureSubjects(catalogue), circles, catalogue);

describe("draftChoicesOfSector", () => {
  it("offers no sector of the organisation or its circle but its own, and none that blurs into it", () => {
    let built = 0;
    for (const draft of drafts) {
      const item = announcement(draft.asks[0]!.split("/")[0] as never);
      const [id] = item.organisations;
      const { sector } = organisation(id!);
      const theirs = [...circles.of([id!])].map((one) => organisation(one).sector);
      for (const seed of ["a", "b", "c"]) {
        const question = draft.build({
          locale: "fr",
          record: catalogue,
          random: createRandom(seed),
          hidden: new Set(),
        });
        if (question?.kind !== "choice") continue;
        built += 1;
        for (const { text, isCorrect } of question.options) {
          const shown = TELLING_SECTORS.find((one) => describeSector(one, "fr") === text)!;
          expect(shown === sector).toBe(isCorrect);
          if (isCorrect) continue;
          expect(theirs).not.toContain(shown);
          expect(areBlurred(shown, sector)).toBe(false);
          expect(bringsToMind(item.subject.fr, shown) || bringsToMind(item.subject.en, shown)).toBe(false);
        }
      }
    }
    expect(built).toBeGreaterThan(100);
  });

  it("asks of nobody whose name tells, of no household name, and of nobody twice", () => {
    const asked = drafts.flatMap(({ asks }) => announcement(asks[0]!.split("/")[0] as never).organisations);
    expect(new Set(asked).size).toBe(asked.length);
    for (const id of ["digital-realty", "zenith-bank", "collins-aerospace", "amazon", "mars"]) {
      expect(asked).not.toContain(id);
    }
  });
});
