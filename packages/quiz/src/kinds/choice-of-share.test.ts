import { catalogue, valueOf } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { collectFigureSubjects } from "../figure-subjects.ts";
import { createRandom } from "../random.ts";
import { draftChoicesOfShare } from "./choice-of-share.ts";

const figures = collectFigureSubjects(catalogue);
const drafts = draftChoicesOfShare(figures);
const percentIn = (text: string): number => Number(/\d+/u.exec(text)?.[0]);

describe("draftChoicesOfShare", () => {
  it("asks what had been announced before, what was new, what one region got, and what one promise made", () => {
    const ids = drafts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("choice.share-before.choose-france-2025");
    expect(ids).toContain("choice.share-new.choose-france-2025-france");
    expect(ids).toContain("choice.share-region.choose-france-2025-france.ile-de-france");
    expect(ids).toContain("choice.share-of-one.choose-france-2022");
  });

  it("tells the share to the nearest five percent, and offers none within fifteen points of it", () => {
    for (const draft of drafts) {
      for (const seed of ["a", "b", "c", "d"]) {
        const question = draft.build({
          locale: "fr",
          record: catalogue,
          random: createRandom(seed),
          hidden: new Set(),
        });
        if (question?.kind !== "choice") continue;
        const [right] = question.options.filter(({ isCorrect }) => isCorrect).map(({ text }) => percentIn(text));
        const wrong = question.options.filter(({ isCorrect }) => !isCorrect).map(({ text }) => percentIn(text));
        for (const percent of wrong) expect([draft.id, Math.abs(percent - right!) >= 15]).toEqual([draft.id, true]);
        const [part] = question.claims.map((id) => figures.find(({ preferred }) => preferred.id === id)!);
        const total = figures.find(
          ({ key, about }) => "edition" in about && key === `total_investment.${draft.id.split(".")[2]}`,
        )!;
        const share = (100 * valueOf(part!.preferred)!) / valueOf(total.preferred)!;
        expect([draft.id, Math.abs(right! - share) <= 2.5 || right === 5]).toEqual([draft.id, true]);
      }
    }
  });
});
