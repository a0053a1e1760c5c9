import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLines } from "./lines.ts";

describe("createLines", () => {
  it.each([
    ["", 0, 0, [1, 1, 1, 1]],
    ["abc", 1, 3, [1, 2, 1, 4]],
    ["a\nbc", 2, 4, [2, 1, 2, 3]],
    ["a\r\nbc\r\n", 3, 5, [2, 1, 2, 3]],
    ["a\nbc\nd", 2, 6, [2, 1, 3, 2]],
    ["😀x", 2, 3, [1, 3, 1, 4]],
    ["a\rb", 2, 3, [1, 3, 1, 4]],
  ] as const)("%j from %i to %i", (text, start, end, [line, column, endLine, endColumn]) => {
    expect(createLines(text).placeOf(start, end)).toEqual({ line, column, endLine, endColumn });
  });

  it("gives lines without what ends them", () => {
    const text = "a\r\n\nb\r";
    const lines = createLines(text);
    const all = Array.from({ length: lines.count }, (_, place) => lines.spanOf(place + 1));
    expect(all.map(({ start, end }) => text.slice(start, end))).toEqual(["a", "", "b\r"]);
  });

  it("finds the place that counting finds", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "\r\n", "é") }), fc.nat(50), (text, at) => {
        const offset = Math.min(at, text.length);
        const before = text.slice(0, offset).split("\n");
        const { line, column } = createLines(text).placeOf(offset, offset);
        expect([line, column]).toEqual([before.length, (before.at(-1) ?? "").length + 1]);
      }),
    );
  });
});
