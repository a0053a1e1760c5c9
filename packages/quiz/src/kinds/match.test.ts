import {
  announcement,
  type Claim,
  catalogue,
  claim,
  edition,
  isFigureClaim,
  judgeFigure,
  type Language,
  regionOf,
} from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { readCircles } from "../circle.ts";
import { areOfOneTime, couldHold } from "../denial.ts";
import { collectFigureSubjects } from "../figure-subjects.ts";
import { collectNewSites, standingSites } from "../new-sites.ts";
import { createRandom } from "../random.ts";
import { scoreAnswer } from "../score.ts";
import { draftMatches } from "./match.ts";

const circles = readCircles(catalogue);
const drafts = draftMatches(collectFigureSubjects(catalogue), collectNewSites(catalogue), circles, catalogue);
const LOCALES: readonly Language[] = ["fr", "en"];
const questions = drafts.flatMap((draft) =>
  LOCALES.flatMap((locale) =>
    ["a", "b", "c"].flatMap((seed) => {
      const question = draft.build({ locale, record: catalogue, random: createRandom(seed), hidden: new Set() });
      return question?.kind === "match" ? [question] : [];
    }),
  ),
);
const recordsOf = (ids: readonly string[]) => [...new Set(ids.map((id) => id.split("/")[0]!))];
/** Every two records of a question, either way round. */
const pairsOf = (ids: readonly string[]) =>
  recordsOf(ids).flatMap((a) => recordsOf(ids).flatMap((b) => (a === b ? [] : [[a, b] as const])));

describe("draftMatches", () => {
  it("can be built, each of them, in either language", () => {
    expect(questions.length).toBe(drafts.length * LOCALES.length * 3);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
    const topics = new Set(drafts.map(({ id }) => id.split(".")[1]));
    expect(topics).toEqual(new Set(["investment", "total", "town", "region"]));
  });

  it("has one match for each item, all of them different", () => {
    for (const question of questions) {
      expect(question.items).toHaveLength(4);
      expect(new Set(question.matches).size).toBe(4);
      expect(new Set(question.items.map(({ text }) => text)).size).toBe(4);
      expect(question.items.map(({ match }) => match).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3]);
      expect(scoreAnswer(question, { matches: question.items.map(({ match }) => match) }).points).toBe(1);
      for (const { text, match } of question.items) {
        expect(question.explanation.answer.toLowerCase()).toContain(text.toLowerCase());
        expect(question.explanation.answer).toContain(question.matches[match]);
        expect(question.matches[match]).not.toContain(text);
      }
    }
  });

  it("matches sums that nothing which the others announced then could mean", () => {
    for (const { id, claims } of questions.filter((question) => question.id.startsWith("match.investment"))) {
      for (const [a, b] of pairsOf(claims)) {
        const asked = claim(claims.find((one) => one.startsWith(`${a}/`))!);
        const theirs = circles
          .announcementsOf(announcement(b as never).organisations)
          .filter((item) => areOfOneTime(item, announcement(a as never)));
        expect(theirs.length).toBeGreaterThan(0);
        for (const item of theirs) expect([id, a, b, couldHold(item, asked as never)]).toEqual([id, a, b, false]);
      }
    }
  });

  it("matches totals that no other summit could have announced", () => {
    for (const { id, claims } of questions.filter((question) => question.id.startsWith("match.total"))) {
      for (const [a, b] of pairsOf(claims)) {
        const asked = claim(claims.find((one) => one.startsWith(`${a}/`))!);
        const others: readonly Claim[] = edition(b as never).claims;
        const totals = others.filter(({ kind }) => kind === asked.kind).filter(isFigureClaim);
        expect([id, judgeFigure(asked as never, totals).verdict]).toEqual([id, "contradicts"]);
      }
    }
  });

  it("matches places in regions in which the others build nothing", () => {
    const ofSites = questions.filter(({ id }) => id.startsWith("match.town") || id.startsWith("match.region"));
    expect(ofSites.length).toBeGreaterThan(60);
    for (const { id, claims } of ofSites) {
      for (const [a, b] of pairsOf(claims)) {
        const asked = claim(claims.find((one) => one.startsWith(`${a}/`))!);
        const region = asked.kind === "site" ? regionOf(asked.place, catalogue) : null;
        const theirs = circles
          .announcementsOf(announcement(b as never).organisations)
          .filter((item) => areOfOneTime(item, announcement(a as never)));
        const regions = theirs.flatMap(standingSites).map(({ place }) => regionOf(place, catalogue));
        expect([id, region === null || regions.includes(region)]).toEqual([id, false]);
      }
    }
  });
});
