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
    from: "type: part-of\n        ref: microsoft-2024/investment",
    to: "type: part-of\n        ref: microsoft-2024/training",
    at: "microsoft-2024/training",
  },
  {
    what: "a sum on top of a number of projects",
    from: "type: part-of\n        ref: microsoft-2024/investment",
    to: "type: on-top-of\n        ref: choose-france-2024/projects",
    at: "choose-france-2024/projects",
  },
  {
    what: "a conversion into the same currency",
    from: "type: part-of\n        ref: microsoft-2024/investment",
    to: "type: conversion-of\n        ref: microsoft-2024/investment",
    at: "microsoft-2024/investment\n",
  },
  {
    what: "a conversion of another kind of claim",
    from: "type: part-of\n        ref: microsoft-2024/investment",
    to: "type: conversion-of\n        ref: microsoft-2024/training",
    at: "microsoft-2024/training",
  },
  {
    what: "a sum made under a site",
    from: "type: part-of\n        ref: microsoft-2024/investment",
    to: "type: under\n        ref: microsoft-2024/site",
    at: "microsoft-2024/site",
  },
  {
    what: "a sum that applies to a sum",
    from: "type: part-of\n        ref: microsoft-2024/investment",
    to: "type: applies-to\n        ref: microsoft-2024/investment",
    at: "microsoft-2024/investment\n",
  },
  {
    what: "a commune as a region",
    from: "type: part-of\n        ref: microsoft-2024/investment",
    to: "type: in-region\n        ref: mulhouse",
    at: "mulhouse",
  },
];

describe("scope-reference", () => {
  it.each(MUTATIONS)("reports $what", ({ from, to, at, nth }) => {
    const texts = change(FILE, from, to);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, at, nth)]);
  });

  it.each([
    "type: at-place\n        ref: mulhouse",
    "type: in-region\n        ref: grand-est",
    "type: on-top-of\n        ref: microsoft-2024/investment-2",
    "type: conversion-of\n        ref: microsoft-2024/investment-3",
    "type: under\n        ref: microsoft-2024/investment",
    "type: applies-to\n        ref: microsoft-2024/training",
    "type: from-country\n        ref: US",
    "type: worldwide\n        ref: null",
  ])("accepts %j on a sum in euros", (scope) => {
    expect(findingsIn(change(FILE, "type: part-of\n        ref: microsoft-2024/investment", scope))).toStrictEqual([]);
  });
});
