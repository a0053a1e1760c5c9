import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits, chooseEdits } from "./fix.ts";

test("of edits that overlap the first is made, and none outside the text", () => {
  const edits = [
    { start: 4, end: 7, text: "X" },
    { start: 0, end: 5, text: "Y" },
    { start: 8, end: 8, text: "Z" },
    { start: 9, end: 99, text: "W" },
  ];
  expect(chooseEdits(edits, 10)).toEqual([{ start: 0, end: 5, text: "Y" }]);
});

test("what is between the edits stays as it is", () => {
  const edit = fc.record({ start: fc.nat(30), end: fc.nat(30), text: fc.string({ maxLength: 5 }) });
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(edit, { maxLength: 8 }), (text, edits) => {
      const chosen = chooseEdits(edits, text.length);
      let expected = "";
      let at = 0;
      for (const { start, end, text: inserted } of chosen) {
        expect(start).toBeGreaterThanOrEqual(at);
        expected += text.slice(at, start) + inserted;
        at = end;
      }
      expect(applyEdits(text, chosen)).toBe(expected + text.slice(at));
    }),
  );
});
