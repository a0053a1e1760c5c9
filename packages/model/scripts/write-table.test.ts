import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openTable } from "../src/table.ts";
import { writeTable } from "./write-table.ts";

describe("writeTable", () => {
  it("says once what most rows hold", () => {
    const ranks = ["normal", "normal", "preferred", "normal", "normal", "normal", "deprecated"];
    expect(writeTable(ranks.map((rank) => ({ rank })))).toStrictEqual({
      size: 7,
      columns: { rank: { usual: "normal", gaps: [2, 3], others: ["preferred", "deprecated"] } },
    });
  });

  it("puts the parts of objects, and the items of lists, beside each other", () => {
    const lists = [["Amazon", "AWS", "Amazon Web Services"], ["ATR"], ["Arverne", "Arverne Group"]];
    const rows = lists.map((texts) => ({ names: texts.map((text) => ({ text })) }));
    expect(writeTable(rows).columns).toStrictEqual({
      names: { lengths: [3, 1, 2], items: { parts: { text: lists.flat() } } },
    });
  });

  it("leaves values that have nothing in common as they are", () => {
    const values = [null, { fr: "un" }, { en: "one" }, [], 1];
    expect(writeTable(values.map((value) => ({ value }))).columns).toStrictEqual({ value: values });
  });

  it("refuses rows of other fields", () => {
    expect(() => writeTable([{ id: "a" }, { id: "b", rank: "normal" }])).toThrow('Not a row with id: {"id":"b"');
  });

  it("loses nothing: each row is read as it was", () => {
    const text = fc.constantFrom("", "a", "b");
    const part = fc.oneof(fc.record({ fr: text, en: text }), fc.record({ en: text, fr: text }));
    const value = fc.oneof(fc.constantFrom(null, 0, "a"), part, fc.array(fc.oneof(text, part), { maxLength: 3 }));
    const row = fc.record({
      id: fc.string(),
      value,
      rank: fc.constantFrom("normal", "preferred"),
      part: fc.record({ fr: text, en: text }),
      list: fc.array(fc.record({ fr: text, en: value }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        expect(JSON.stringify(openTable(writeTable(rows))())).toBe(JSON.stringify(rows));
      }),
    );
  });
});
