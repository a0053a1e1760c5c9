import { announcement, catalogue, claim, compareFigures, isFigureClaim, type Language } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { readCircles } from "../circle.ts";
import { areOfOneTime } from "../denial.ts";
import { areWellKnown } from "../fame.ts";
import { collectFigureSubjects } from "../figure-subjects.ts";
import { createRandom } from "../random.ts";
import { nameAnnouncers } from "../topic.ts";
import { draftChoicesOfAnnouncer } from "./choice-of-announcer.ts";

const circles = readCircles(catalogue);
const drafts = draftChoicesOfAnnouncer(collectFigureSubjects(catalogue), circles);
const LOCALES: readonly Language[] = ["fr", "en"];
const NOTHING = new Set<never>();

const questions = drafts.flatMap((draft) =>
  LOCALES.flatMap((locale) =>
    ["a", "b", "c"].flatMap((seed) => {
      const question = draft.build({ locale, record: catalogue, random: createRandom(seed), hidden: NOTHING });
      return question?.kind === "choice" ? [question] : [];
    }),
  ),
);

/** What is asked, whom it is of, and the organisations that are offered as wrong. */
const offers = questions.map(({ id, claims, locale, options }) => {
  const asked = claim(claims[0]!);
  const item = announcement(claims[0]!.split("/")[0] as never);
  if (!isFigureClaim(asked)) throw new Error(id);
  const wrong = options.filter(({ isCorrect }) => !isCorrect).map(({ text }) => catalogue.findOrganisation(text)!.id);
  return { id, asked, item, locale, wrong, right: options.find(({ isCorrect }) => isCorrect)!.text };
});

describe("draftChoicesOfAnnouncer", () => {
  it("has the announcer as the right option", () => {
    expect(offers.length).toBeGreaterThan(500);
    for (const { right, item, locale } of offers) {
      expect(right).toBe(nameAnnouncers(item.organisations, locale, item.announced, catalogue).names);
    }
  });

  it("offers only others whose whole record of that occasion denies the figure", () => {
    const pairs = offers.flatMap(({ wrong, ...rest }) => wrong.map((other) => ({ ...rest, other })));
    for (const { id, asked, item, other } of pairs) {
      const theirs = circles.announcementsOf([other]).filter((one) => areOfOneTime(one, item));
      const figures = theirs.map(({ claims }) =>
        claims.flatMap((one) => (isFigureClaim(one) && one.kind === asked.kind ? [one] : [])),
      );
      expect([id, other, figures.some(({ length }) => length === 0)]).toEqual([id, other, false]);
      const isTheirs = figures
        .flat()
        .some((figure) => figure.rank !== "deprecated" && compareFigures(asked, figure).relation === "compatible");
      expect([id, other, theirs.length > 0, isTheirs]).toEqual([id, other, true, false]);
    }
  });

  it("puts household names among their like, and others among theirs", () => {
    for (const { id, item, wrong } of offers) {
      const isFamous = areWellKnown(item.organisations);
      const alike = wrong.filter((other) => areWellKnown([other]) === isFamous);
      expect([id, alike.length >= 2]).toEqual([id, true]);
    }
  });

  it("tells nothing of those of whom it is still to be asked", () => {
    const mars = drafts.find(({ id }) => id === "choice.who-investment.mars-2024")!;
    const hidden = new Set(["mccain-2024/investment", "ibm-2024/investment", "pfizer-2024/investment"] as const);
    for (const seed of ["a", "b", "c", "d"]) {
      const question = mars.build({ locale: "fr", record: catalogue, random: createRandom(seed), hidden });
      const whys = question?.kind === "choice" ? question.options.map(({ why }) => why) : [];
      expect(whys).toHaveLength(4);
      expect(whys.join(" ")).not.toMatch(/McCain|IBM|Pfizer/u);
    }
  });
});
