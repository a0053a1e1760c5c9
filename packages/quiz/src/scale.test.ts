import { catalogue, claim } from "@choosefr/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectFigureSubjects } from "./figure-subjects.ts";
import { createQuestion, createQuiz, listQuestionIds, type Question } from "./index.ts";
import { formatFactor, shareOf } from "./proportion.ts";
import { scalesOf } from "./scale.ts";
import { askedOf } from "./subject.ts";

/** Kinds of claim whose value is an amount or a count. */
const COUNTED = new Set([
  "investment",
  "jobs",
  "training",
  "startups_supported",
  "total_investment",
  "projects",
  "new_investment",
  "earlier_investment",
  "leaders_attending",
  "cumulated_investment",
  "cumulated_projects",
  "follow_up",
]);
const isOfAmount = ({ claims: [first] }: Question): boolean => first !== undefined && COUNTED.has(claim(first).kind);

describe("the sense of scale", () => {
  it.each(["fr", "en"] as const)("is told of every amount and every count (%s)", (locale) => {
    const amounts = listQuestionIds()
      .flatMap((id) => createQuestion(id, locale) ?? [])
      .filter(isOfAmount);
    expect(amounts.length).toBeGreaterThan(1000);
    expect(amounts.filter(({ explanation }) => explanation.scale === null).map(({ id }) => id)).toEqual([]);
  });

  it("is told in any quiz, whatever is still to be asked", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("fr", "en"), (seed, locale) => {
        const amounts = createQuiz({ seed, locale, length: 10 }).filter(isOfAmount);
        expect(amounts.filter(({ explanation }) => explanation.scale === null).map(({ id }) => id)).toEqual([]);
      }),
    );
  });

  it.each([
    [0.0003, { type: "one-in", of: "euros", at: null, all: "3\u202f300" }],
    [0.004, { type: "one-in", of: "euros", at: null, all: "250" }],
    [0.5, { type: "share", of: "euros", at: null, percent: 50 }],
    [0.9931, { type: "share", of: "euros", at: null, percent: 99 }],
  ] as const)("tells a share of %f by numbers that say something", (share, scale) => {
    expect(shareOf("euros", share, "fr", null)).toEqual([scale]);
  });

  it("tells no share of nothing, nor of all", () => {
    expect([0, 0.996, 1, 1.2].flatMap((share) => shareOf("euros", share, "fr", null))).toEqual([]);
  });

  it("names the claims of others that it gives away, and none of what is asked", () => {
    for (const subject of collectFigureSubjects(catalogue)) {
      for (const { reveals } of scalesOf(subject, "fr", catalogue)) {
        expect(reveals).not.toContain(subject.preferred.id);
        for (const id of reveals) expect(askedOf(id, catalogue).length).toBeGreaterThan(0);
      }
    }
  });

  it.each([
    [1.25, "1,3"],
    [9.96, "10"],
    [266.7, "267"],
  ])("tells %f times as %s", (factor, text) => expect(formatFactor(factor, "fr")).toBe(text));
});
