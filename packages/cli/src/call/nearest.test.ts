import fc from "fast-check";
import { expect, it } from "vitest";
import { findNearest } from "./nearest.ts";

it.each([
  ["chekc", "check"],
  ["shwo", "show"],
  ["complete", null],
  ["ls", null],
  ["liste", "list"],
  ["", null],
])("%j is nearest to %j", (typed, expected) => {
  expect(findNearest(typed, ["check", "show", "list", "completions"])).toBe(expected);
});

it("finds a name again that has one letter wrong", () => {
  const names = ["contradicted-figure", "disputed-figure", "max-warnings"];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(30), (name, at) => {
      const place = at % name.length;
      expect(findNearest(`${name.slice(0, place)}${name.slice(place + 1)}`, names)).toBe(name);
    }),
  );
});
