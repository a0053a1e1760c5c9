import { createLines } from "@choosefr/prose/report";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defuse, frameOf, widthOf } from "./frame.ts";

/** What is shown of a text around one of its words, the word in brackets. */
function shown(text: string, word: string): readonly string[] {
  const start = text.indexOf(word);
  return frameOf(text, createLines(text), start, start + word.length).map(
    ({ line, text: one, from, to }) => `${line} ${one.slice(0, from)}[${one.slice(from, to)}]${one.slice(to)}`,
  );
}

describe("frameOf", () => {
  it.each([
    ["a\r\nb FIG c\r\nd", "FIG", ["2 b [FIG] c"]],
    ["FIG", "FIG", ["1 [FIG]"]],
    ["\tFIG", "FIG", ["1  [FIG]"]],
    ["a 15\nmilliards b", "15\nmilliards", ["1 a [15]", "2 [milliards] b"]],
  ])("%j", (text, word, expected) => {
    expect(shown(text, word)).toEqual(expected);
  });

  it("cuts a line of any length around the figure", () => {
    const [line = ""] = shown(`${"x".repeat(5_000_000)} FIG ${"y".repeat(5_000_000)}`, "FIG");
    expect(line).toMatch(/^1 …x+ \[FIG\] y+…$/u);
    expect(line.length).toBeLessThan(140);
  });

  it("marks the figure wherever it stands, and cuts no character in two", () => {
    const piece = fc.string({ unit: fc.constantFrom("a", "é", "😀", " ", "\n", "\r\n"), maxLength: 200 });
    fc.assert(
      fc.property(
        piece,
        fc.string({ unit: fc.constantFrom("1", "😀"), minLength: 1, maxLength: 9 }),
        piece,
        (a, word, b) => {
          const text = a + word + b;
          const [line, ...others] = frameOf(text, createLines(text), a.length, a.length + word.length);
          expect(others).toEqual([]);
          expect(line?.text.slice(line.from, line.to)).toBe(word);
          expect(line?.text).not.toContain("\uFFFD");
        },
      ),
    );
  });
});

describe("defuse", () => {
  it("lets nothing through that moves a cursor or turns words round", () => {
    expect(defuse("a\u001B[31mb\u0007\u202Ec\u2066\r")).toBe("a\uFFFD[31mb\uFFFD\uFFFDc\uFFFD\uFFFD");
    expect(defuse("é 😀 ’\u00a0« »")).toBe("é 😀 ’\u00a0« »");
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => defuse(text).length === text.length));
  });
});

describe("widthOf", () => {
  it.each([
    ["abc", 3],
    ["e\u0301", 1],
    ["日本", 4],
    ["😀", 2],
    ["1\u00a0200\u202f000", 9],
    ["", 0],
  ])("%j takes %i cells", (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});
