import { describe, expect, it } from "vitest";
import { change, findingAt, findingsIn, pathOf } from "../fixture.ts";

const RULE = "scope-place-level";
const FILE = pathOf("microsoft-2024", "announcement");
const SCOPE = "type: part-of, ref: microsoft-2024/investment";
const withScope = (type: string, place: string) => change(FILE, SCOPE, `type: ${type}, ref: ${place}`);

describe("scope-place-level", () => {
  it.each([
    ["in-region", "mulhouse", "mulhouse"],
    ["in-region", "france", "france }"],
    ["at-place", "grand-est", "grand-est }"],
    ["at-place", "france", "france }"],
  ])("reports %s of %s", (type, place, at) => {
    const texts = withScope(type, place);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, at)]);
  });

  it.each([
    ["at-place", "mulhouse"],
    ["in-region", "grand-est"],
  ])("accepts %s of %s", (type, place) => {
    expect(findingsIn(withScope(type, place))).toStrictEqual([]);
  });

  it("leaves a place that does not exist to another rule", () => {
    expect(findingsIn(withScope("at-place", "colmar")).map(({ rule }) => rule)).toStrictEqual(["unknown-reference"]);
  });

  it("lets an area be both", () => {
    const area = change(pathOf("mulhouse", "place"), 'type: commune\ncode: "68224"', "type: area\ncode: null");
    for (const type of ["at-place", "in-region"]) {
      expect(findingsIn(change(FILE, SCOPE, `type: ${type}, ref: mulhouse`, area))).toStrictEqual([]);
    }
  });
});
