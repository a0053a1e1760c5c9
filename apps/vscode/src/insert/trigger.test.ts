import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTrigger } from "./trigger.ts";

describe("what is typed behind a trigger", () => {
  it.each([
    ["@@", { start: 0, query: "" }],
    ["Selon @@micro", { start: 6, query: "micro" }],
    ["« @@L’Oréal 2024", { start: 2, query: "L’Oréal 2024" }],
    ["@@amazon et @@mistral-ai", { start: 12, query: "mistral-ai" }],
    ["Selon micro", null],
    ["moi@@exemple", null],
    ["@@@", null],
    ["@@ micro", null],
    ["@@Amazon, dit-on", null],
    [`@@${"a".repeat(41)}`, null],
  ])("%j", (before, found) => {
    expect(findTrigger(before, "@@")).toEqual(found);
  });

  it("is nothing where no trigger is set", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (before) => {
        expect(findTrigger(before, "")).toBeNull();
      }),
    );
  });
});
