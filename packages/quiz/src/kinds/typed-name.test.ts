import { announcement, catalogue, type Language, organisation, organisationIds, regionOf } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { readCircles } from "../circle.ts";
import { areOfOneTime, couldHold } from "../denial.ts";
import { collectFigureSubjects } from "../figure-subjects.ts";
import { collectNewSites, couldLieAt, isElsewhere, standingSites } from "../new-sites.ts";
import { createRandom } from "../random.ts";
import { scoreAnswer } from "../score.ts";
import { thingOf } from "../thing.ts";
import { draftTypedNames } from "./typed-name.ts";

const circles = readCircles(catalogue);
const drafts = draftTypedNames(collectFigureSubjects(catalogue), collectNewSites(catalogue), circles, catalogue);
const LOCALES: readonly Language[] = ["fr", "en"];
const random = createRandom("any");
const questions = LOCALES.flatMap((locale) =>
  drafts.flatMap((draft) => {
    const question = draft.build({ locale, record: catalogue, random, hidden: new Set() });
    return question?.kind === "typed-name" ? [question] : [];
  }),
);
const named = (id: string) => questions.find((question) => question.id === id)!;
const points = (id: string, text: string): number => scoreAnswer(named(id), { text }).points;

describe("draftTypedNames", () => {
  it("asks only where the clue leaves one answer in the record", () => {
    expect(questions.length).toBeGreaterThan(60);
    for (const { id, claims, stem, locale } of questions) {
      const item = announcement(claims[0]!.split("/")[0] as never);
      const own = new Set(circles.announcementsOf(item.organisations));
      const others = catalogue.announcementIds
        .map((one) => announcement(one))
        .filter((one) => areOfOneTime(one, item) && !own.has(one));
      const asked = item.claims.find((one) => one.id === claims[0]);
      if (asked?.kind === "site") {
        for (const { place } of others.flatMap(standingSites)) {
          expect([id, place, couldLieAt(place, asked.place, catalogue)]).toEqual([id, place, false]);
        }
        continue;
      }
      const regions = standingSites(item).map(({ place }) => regionOf(place, catalogue));
      for (const other of others.filter((one) => couldHold(one, asked as never))) {
        expect(stem).toContain(thingOf(item, locale)!);
        expect(regions.length).toBeGreaterThan(0);
        for (const region of regions) expect(isElsewhere(other, region!, catalogue)).toBe(true);
      }
    }
  });

  it("takes every name that means nobody else, in either language, and no name of a stranger", () => {
    for (const question of questions) {
      const item = announcement(question.claims[0]!.split("/")[0] as never);
      const circle = circles.of(item.organisations);
      for (const id of item.organisations) {
        expect([question.id, scoreAnswer(question, { text: organisation(id).name }).points]).toEqual([question.id, 1]);
      }
      expect(scoreAnswer(question, { text: question.answerText }).points).toBe(1);
      for (const id of organisationIds.filter((one) => !circle.has(one))) {
        for (const { text } of organisation(id).names) {
          expect([question.id, text, scoreAnswer(question, { text }).points]).toEqual([question.id, text, 0]);
        }
      }
    }
  });

  it("knows former names, short forms and parents, but no name that another bears as well", () => {
    expect(points("typed-name.investment.facebook-2018", "Méta")).toBe(1);
    expect(points("typed-name.investment.facebook-2018", "facebook")).toBe(1);
    expect(points("typed-name.jobs.merck-kgaa-2021", "Merck")).toBe(0);
    expect(points("typed-name.jobs.merck-kgaa-2021", "merck kgaa")).toBe(1);
    expect(points("typed-name.jobs.daimler-buses-2025", "Daimler Truck")).toBe(1);
  });

  it("names the answer nowhere in the stem", () => {
    for (const { stem, accepted } of questions) {
      for (const name of accepted.filter(({ length }) => length > 2)) expect(stem.toLowerCase()).not.toContain(name);
    }
  });

  it("asks in at most 25 words", () => {
    for (const { stem } of questions) {
      expect(stem.split(/[\s\u00a0\u202f]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length).toBeLessThanOrEqual(
        25,
      );
    }
  });
});
