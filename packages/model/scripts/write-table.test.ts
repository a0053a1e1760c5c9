import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable, type Table } from "../src/table.ts";
import { Reference, writeTable } from "./write-table.ts";

function columnsOf({ columns }: Table): unknown {
  return JSON.parse(columns);
}

describe("writeTable", () => {
  it("says once what most rows hold", () => {
    const ranks = ["normal", "normal", "preferred", "normal", "normal", "normal", "deprecated"];
    expect(columnsOf(writeTable(ranks.map((rank) => ({ rank }))))).toStrictEqual({
      rank: { usual: "normal", gaps: [2, 3], others: ["preferred", "deprecated"] },
    });
  });

  it("puts the parts of objects, and the items of lists, beside each other", () => {
    const lists = [["Amazon", "AWS", "Amazon Web Services"], ["ATR"], ["Arverne", "Arverne Group"]];
    const rows = lists.map((texts) => ({ names: texts.map((text) => ({ text })) }));
    expect(columnsOf(writeTable(rows))).toStrictEqual({
      names: { lengths: [3, 1, 2], items: { parts: { text: lists.flat() } } },
    });
  });

  it("writes many texts as lines, null as an empty one, and none that would be read as two or as null", () => {
    const texts = ["b", "c", "d", "e", "f", "g", "h", null];
    const write = (text: string) => writeTable([text, ...texts].map((value) => ({ value }))).texts;
    expect(write("a")).toEqual(["a\nb\nc\nd\ne\nf\ng\nh\n"]);
    expect(write("")).toEqual([]);
    expect(write("a\n")).toEqual([]);
  });

  it("leaves values that have nothing in common as they are", () => {
    const values = [null, { fr: "un" }, { en: "one" }, [], 1];
    expect(columnsOf(writeTable(values.map((value) => ({ value }))))).toStrictEqual({ value: { whole: values } });
  });

  it("refuses rows of other fields", () => {
    expect(() => writeTable([{ id: "a" }, { id: "b", rank: "normal" }])).toThrow('Not a row with id: {"id":"b"');
  });

  it("refers to rows of another table", () => {
    const targets = [{ id: "a" }, { id: "b" }];
    const values = [new Reference(1), null, "unknown", new Reference(0), new Reference(1)];
    const rows = readTable(writeTable(values.map((value) => ({ value, list: [value, new Reference(0)] }))), targets);
    const read = [targets[1], null, "unknown", targets[0], targets[1]];
    expect(rows).toEqual(read.map((value) => ({ value, list: [value, targets[0]] })));
  });

  it("loses nothing: each row is read as it was, and what hangs from it is frozen", () => {
    const text = fc.constantFrom("", "a", "b", "’", "\n");
    const part = fc.oneof(fc.record({ fr: text, en: text }), fc.record({ en: text, fr: text }));
    const value = fc.oneof(fc.constantFrom(null, 0, "a"), part, fc.array(fc.oneof(text, part), { maxLength: 3 }));
    const row = fc.record({
      id: fc.string(),
      value,
      rank: fc.constantFrom("normal", "preferred"),
      part: fc.record({ fr: text, en: text }),
      list: fc.array(fc.record({ fr: text, en: value }), { maxLength: 3 }),
      title: fc.option(fc.string({ unit: "binary" })),
    });
    const isFrozen = (held: unknown): boolean =>
      typeof held !== "object" || held === null || (Object.isFrozen(held) && Object.values(held).every(isFrozen));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const read = readTable(writeTable(rows));
        expect(JSON.stringify(read)).toBe(JSON.stringify(rows));
        expect(read.every((fields) => Object.values(fields).every(isFrozen))).toBe(true);
      }),
    );
  });
});
