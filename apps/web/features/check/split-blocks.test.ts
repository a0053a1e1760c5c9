import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitBlocks } from "./split-blocks.ts";

describe("splitBlocks", () => {
  it("leaves a short text whole, and gives nothing for none", () => {
    expect(splitBlocks("Une ligne.\nUne autre.", [])).toEqual([{ start: 0, end: 21 }]);
    expect(splitBlocks("", [])).toEqual([]);
  });

  it("ends blocks with lines", () => {
    const text = "Une ligne de texte.\n".repeat(2000);
    const blocks = splitBlocks(text, []);
    expect(blocks.length).toBeGreaterThan(10);
    expect(blocks.filter(({ end }) => text[end - 1] !== "\n")).toEqual([]);
  });

  it("parts a line without end, but not inside a span", () => {
    const text = "mot ".repeat(50_000);
    const spans = [{ start: 2990, end: 3010 }];
    const blocks = splitBlocks(text, spans);
    expect(blocks.length).toBeGreaterThan(10);
    expect(blocks[0]).toEqual({ start: 0, end: 3010 });
    expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThan(13_000);
  });

  it("gives the whole text in order, and parts no span and no pair of surrogates", () => {
    const piece = fc.constantFrom("mot ", "\n", "😀", "x".repeat(3100), "a\n\n", "6 milliards d’euros");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const spans: { start: number; end: number }[] = [];
        for (const { index, 0: found } of text.matchAll(/6 milliards d’euros/gu)) {
          spans.push({ start: index, end: index + found.length });
        }
        const blocks = splitBlocks(text, spans);
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        expect(blocks.every(({ start, end }) => start < end)).toBe(true);
        for (const span of spans) {
          expect(blocks.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true);
        }
        const parted = blocks.filter(({ end }) => /[\uD800-\uDBFF]/u.test(text.charAt(end - 1)) && end < text.length);
        expect(parted).toEqual([]);
      }),
    );
  });
});
