import { describe, expect, it } from "vitest";
import { change, findingAt, findingsIn, pathOf } from "../fixture.ts";

const RULE = "scope-reference";
const FILE = pathOf("microsoft-2024", "announcement");

interface Mutation {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  /** The text at whose nth place in the changed file the finding must stand. */
  readonly at: string;
  readonly nth?: number;
}

const MUTATIONS: readonly Mutation[] = [
  {
    what: "a sum that is part of a number of people",
    from: "type: part-of, ref: microsoft-2024/investment",
    to: "type: part-of, ref: microsoft-2024/training",
    at: "microsoft-2024/training",
  },
  {
    what: "a sum on top of a number of projects",
    from: "type: part-of, ref: microsoft-2024/investment",
    to: "type: on-top-of, ref: choose-france-2024/projects",
    at: "choose-france-2024/projects",
  },
  {
    what: "a conversion into the same currency",
    from: "type: part-of, ref: microsoft-2024/investment",
    to: "type: conversion-of, ref: microsoft-2024/investment",
    at: "microsoft-2024/investment }",
  },
  {
    what: "a conversion of another kind of claim",
    from: "type: part-of, ref: microsoft-2024/investment",
    to: "type: conversion-of, ref: microsoft-2024/training",
    at: "microsoft-2024/training",
  },
  {
    what: "a sum made under a site",
    from: "type: part-of, ref: microsoft-2024/investment",
    to: "type: under, ref: microsoft-2024/site",
    at: "microsoft-2024/site",
  },
  {
    what: "a sum that applies to a sum",
    from: "type: part-of, ref: microsoft-2024/investment",
    to: "type: applies-to, ref: microsoft-2024/investment",
    at: "microsoft-2024/investment }",
  },
  {
    what: "a sum that includes a number of projects promised before",
    from: "type: part-of, ref: microsoft-2024/investment",
    to: "type: includes-earlier, ref: choose-france-2024/projects",
    at: "choose-france-2024/projects",
  },
  {
    what: "a sum promised before by its own announcement",
    from: "type: part-of, ref: microsoft-2024/investment",
    to: "type: earlier-promise, ref: microsoft-2024/investment",
    at: "microsoft-2024/investment }",
  },
];

describe("scope-reference", () => {
  it.each(MUTATIONS)("reports $what", ({ from, to, at, nth }) => {
    const texts = change(FILE, from, to);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, at, nth)]);
  });

  it.each([
    "type: at-place, ref: mulhouse",
    "type: in-region, ref: grand-est",
    "type: on-top-of, ref: microsoft-2024/investment-2",
    "type: conversion-of, ref: microsoft-2024/investment-3",
    "type: under, ref: microsoft-2024/investment",
    "type: applies-to, ref: microsoft-2024/training",
    "type: from-country, ref: US",
    "type: worldwide, ref: null",
    "type: from-continent, ref: europe",
    "type: by-organisation, ref: mistral-ai",
    "type: in-sector, ref: digital",
    "type: for-activity, ref: data-centres",
    "type: as-of, ref: 2025-06",
    "type: expected-before, ref: null",
    "type: first-phase, ref: null",
    "type: public-funding, ref: null",
    "type: total-headcount, ref: null",
    "type: earlier-promise, ref: null",
    "type: includes-earlier, ref: null",
  ])("accepts %j on a sum in euros", (scope) => {
    expect(findingsIn(change(FILE, "type: part-of, ref: microsoft-2024/investment", scope))).toStrictEqual([]);
  });
});
