import { describe, expect, it } from "vitest";
import { change, findingAt, findingsIn, pathOf } from "../fixture.ts";

const RULE = "disagreement-has-preferred";
const FILE = pathOf("microsoft-2024", "announcement");
const PREFERRED = "rank: preferred\n    rankReason: most-independent-sources";
const NORMAL = "rank: normal\n    rankReason: null";
const SECOND = "text: cinq milliards d’euros, language: fr }\n    scope: []";

const undecided = () => change(FILE, PREFERRED, NORMAL);

describe("disagreement-has-preferred", () => {
  it("reports two sums that cannot both be true, none of them preferred", () => {
    const texts = undecided();
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, "normal")]);
  });

  it.each([
    ["of another time", "{ type: as-of, ref: 2025-06 }"],
    ["of a part", "{ type: first-phase, ref: null }"],
    ["that converts the first", "{ type: conversion-of, ref: microsoft-2024/investment-3 }"],
  ])("lets a claim stand %s", (_what, scope) => {
    const texts = change(FILE, SECOND, SECOND.replace("[]", `[${scope}]`), undecided());
    expect(findingsIn(texts)).toStrictEqual([]);
  });

  it("lets a bound stand beside a number that it allows", () => {
    const wider = change(
      FILE,
      "amount: 5000000000\n    amountMax: null\n    currency: EUR\n    bound: exact",
      "amount: 3000000000\n    amountMax: null\n    currency: EUR\n    bound: more_than",
      undecided(),
    );
    const printed = change(FILE, "text: cinq milliards d’euros", "text: plus de trois milliards d’euros", wider);
    expect(
      findingsIn(change(FILE, "figure: cinq milliards d’euros", "figure: plus de trois milliards d’euros", printed)),
    ).toStrictEqual([]);
  });

  it("does not count what is deprecated", () => {
    const texts = change(
      FILE,
      `${SECOND}\n    ${NORMAL}`,
      `${SECOND}\n    rank: deprecated\n    rankReason: typo`,
      undecided(),
    );
    expect(findingsIn(texts)).toStrictEqual([]);
  });
});
