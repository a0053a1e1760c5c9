import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitText, type Measure } from "./fit-text.ts";

/** Every letter is half as wide as the type is high. */
const measure: Measure = (text, _face, size) => Array.from(text).length * (size / 2);
const box = { face: "sans", sizes: [40, 20], most: 2, width: 200 } as const;
const linesOf = (text: string): readonly string[] => fitText(text, box, measure).lines;

describe("fitText", () => {
  it("takes the largest size at which a text fits", () => {
    expect(fitText("ten letter", box, measure)).toEqual({ size: 40, lines: ["ten letter"], isCut: false });
    expect(fitText("twelve letters and some more", box, measure).size).toBe(20);
  });

  it("makes lines of about one length", () => {
    expect(linesOf("aaa bbb ccc d")).toEqual(["aaa bbb", "ccc d"]);
  });

  it("keeps together what a no-break space joins", () => {
    expect(linesOf("il y a environ 4\u00a0milliards")).toEqual(["il y a environ", "4\u00a0milliards"]);
  });

  it("cuts behind a word and shows it", () => {
    const cut = fitText("one two three four five six seven eight nine ten eleven", box, measure);
    expect(cut.isCut).toBe(true);
    expect(cut.lines.at(-1)).toMatch(/[a-z]…$/u);
  });

  it("never makes a line too long or too many, and leaves nothing out unless it says so", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
        const { lines, size, isCut } = fitText(text, box, measure);
        expect(lines.length).toBeLessThanOrEqual(box.most);
        for (const line of lines) expect(measure(line, box.face, size)).toBeLessThanOrEqual(box.width);
        const all = (parts: string): string => parts.replaceAll(/[^\S\u00a0\u202f]+/gu, "");
        if (!isCut) expect(all(lines.join(""))).toBe(all(text));
      }),
    );
  });
});
