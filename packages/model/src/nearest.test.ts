import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestText } from "./nearest.ts";

const ids = ["amazon", "amazon-web-services", "danone", "microsoft", "mistral-ai"];

describe("nearestText", () => {
  it.each([
    ["amazone", "amazon"],
    ["amazn", "amazon"],
    ["microsft", "microsoft"],
    ["mistral-a", "mistral-ai"],
    ["amazon", "amazon"],
    ["x", null],
    ["", null],
    ["no-such-company", null],
  ])("of %j is %j", (typed, nearest) => {
    expect(nearestText(typed, ids)).toBe(nearest);
  });

  it("takes one of the texts, and a text for itself", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (typed, texts) => {
        const nearest = nearestText(typed, texts);
        expect(nearest === null || texts.includes(nearest)).toBe(true);
        expect(nearestText(typed, [...texts, typed])).toBe(typed);
      }),
    );
  });
});
