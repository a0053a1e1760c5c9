import { announcement, announcementIds, catalogue, claim } from "@choosefr/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MapQuestion } from "../question.ts";
import { createRandom } from "../random.ts";
import { scoreAnswer } from "../score.ts";
import { isOnlyOfItsMonth } from "../subject.ts";
import { draftMaps } from "./map.ts";

const drafts = draftMaps(catalogue);

function questionsIn(locale: "fr" | "en"): readonly MapQuestion[] {
  return drafts
    .map((draft) => draft.build({ locale, record: catalogue, random: createRandom(draft.id), hidden: new Set() }))
    .filter((question) => question?.kind === "map");
}

const questions = questionsIn("fr");

describe("draftMaps", () => {
  it("asks only where every new site of the announcement can be found on the map", () => {
    expect(questions.length).toBeGreaterThan(30);
    for (const { id, claims, sites } of questions) {
      const item = announcement(announcementIds.find((one) => id === `map.site.${one}`)!);
      const planned = item.sites.filter(
        ({ siteKind, rank, scope }) =>
          siteKind !== "extension" && rank !== "deprecated" && !scope.some(({ type }) => type === "other-project"),
      );
      expect(planned.map((site) => site.id)).toEqual(claims);
      for (const site of planned) {
        const { coordinates } = catalogue.place(site.place);
        expect([id, site.siteKind, site.scope.length]).toEqual([id, "new", 0]);
        expect(sites).toContainEqual(expect.objectContaining({ ...coordinates }));
      }
      expect(isOnlyOfItsMonth(item, "site", catalogue)).toBe(true);
    }
  });

  it("names no place in the question, and in the answer each with what it lies in", () => {
    for (const question of [...questions, ...questionsIn("en")]) {
      const places = question.claims.flatMap((id) => {
        const site = claim(id);
        return site.kind === "site" ? [catalogue.place(site.place)] : [];
      });
      for (const { names } of places) {
        expect(question.stem).not.toContain(names[question.locale]);
        expect(question.answerText).toContain(`${names[question.locale]} (`);
        expect(question.explanation.answer).toContain(names[question.locale].replace(/^Les? /u, ""));
      }
    }
  });

  it("asks of nobody whose own name tells the place", () => {
    expect(announcementIds).toContain("h4-marseille-fos-2025");
    expect(questions.map(({ id }) => id)).not.toContain("map.site.h4-marseille-fos-2025");
  });

  it("gives full marks on any of its sites, and fewer the further away", () => {
    const offset = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.nat(), offset, offset, (question, index, north, east) => {
        const site = question.sites[index % question.sites.length]!;
        const point = { latitude: site.latitude, longitude: site.longitude };
        expect(scoreAnswer(question, { point })).toEqual({ points: 1, isCorrect: true });
        const away = { latitude: site.latitude + north, longitude: site.longitude + east };
        const { points } = scoreAnswer({ ...question, sites: [site] }, { point: away });
        const further = { latitude: site.latitude + 2 * north, longitude: site.longitude + 2 * east };
        expect(scoreAnswer({ ...question, sites: [site] }, { point: further }).points).toBeLessThanOrEqual(points);
      }),
    );
  });
});
