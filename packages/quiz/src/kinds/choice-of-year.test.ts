import { announcement, catalogue, claim, compareFigures, edition, isFigureClaim } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { readCircles } from "../circle.ts";
import { collectFigureSubjects } from "../figure-subjects.ts";
import { createRandom } from "../random.ts";
import { draftChoicesOfYear } from "./choice-of-year.ts";

const circles = readCircles(catalogue);
const drafts = draftChoicesOfYear(collectFigureSubjects(catalogue), circles, catalogue);
const yearOf = (date: string): number => Number(date.slice(0, 4));

describe("draftChoicesOfYear", () => {
  it("offers neighbouring years in which nothing comparable was announced", () => {
    let built = 0;
    for (const draft of drafts) {
      const asked = claim(draft.asks[0]!);
      if (!isFigureClaim(asked)) throw new Error(draft.id);
      const holder = draft.asks[0]!.split("/")[0]!;
      const isSummit = catalogue.editionIds.some((id) => id === holder);
      const series = isSummit ? edition(holder as never).series : null;
      const others = isSummit
        ? catalogue.editionIds.map((id) => edition(id)).filter((one) => one.series === series)
        : circles.announcementsOf(announcement(holder as never).organisations);
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
          const then = others.filter((one) => {
            const years =
              "announced" in one ? [one.announced, ...(one.edition ? [edition(one.edition).date] : [])] : [one.date];
            return years.map(yearOf).includes(Number(text));
          });
          const figures = then.flatMap(({ claims }) => [...claims]).filter(isFigureClaim);
          const isHeld = figures
            .filter(({ kind, rank }) => kind === asked.kind && rank !== "deprecated")
            .some((figure) => compareFigures(asked, figure).relation === "compatible");
          expect([draft.id, text, isHeld]).toEqual([draft.id, text, isCorrect]);
          const areAllTold = then.every(({ claims }) => claims.some(({ kind }) => kind === asked.kind));
          expect([draft.id, text, isCorrect || areAllTold]).toEqual([draft.id, text, true]);
        }
      }
    }
    expect(built).toBeGreaterThan(400);
  });

  it("does not always put the right year in the middle", () => {
    const places = new Set<number>();
    for (const draft of drafts) {
      const question = draft.build({
        locale: "fr",
        record: catalogue,
        random: createRandom(draft.id),
        hidden: new Set(),
      });
      if (question?.kind !== "choice") continue;
      const years = question.options.map(({ text }) => text).toSorted();
      places.add(years.indexOf(question.options.find(({ isCorrect }) => isCorrect)!.text));
    }
    expect(places).toEqual(new Set([0, 1, 2, 3]));
  });
});
