import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Rows, readTable, type Table } from "../src/table.ts";
import { Reference, writeTable } from "./write-table.ts";

function rowsOf({ rows }: Table): Rows {
  return JSON.parse(rows) as Rows;
}

describe("writeTable", () => {
  it("says once what most rows hold", () => {
    const ranks = ["normal", "normal", "preferred", ...Array.from({ length: 30 }, () => "normal"), "deprecated"];
    expect(rowsOf(writeTable(ranks.map((rank) => ({ kind: "jobs", rank }))))).toStrictEqual({
      usual: { kind: "jobs", rank: "normal" },
      columns: { rank: { gaps: [2, 30], others: ["preferred", "deprecated"] } },
    });
  });

  it("writes a letter a row where few values come again and again, the most frequent first", () => {
    const ranks = Array.from({ length: 9 }, (_, place) => (place % 3 === 0 ? "preferred" : "normal"));
    expect(rowsOf(writeTable(ranks.map((rank) => ({ rank }))))).toStrictEqual({
      usual: { rank: "normal" },
      columns: { rank: { letters: "baabaabaa", items: ["normal", "preferred"] } },
    });
  });

  it("puts the parts of objects, and the items of lists, beside each other", () => {
    const lists = [[1, 2, 3], [4], [5, 6, 7, 8], [9, 10, 11, 12]];
    const rows = lists.map((years) => ({ periods: years.map((to) => ({ to })) }));
    expect(rowsOf(writeTable(rows))).toStrictEqual({
      usual: { periods: null },
      columns: {
        periods: {
          lengths: [3, 1, 4, 4],
          items: { size: 12, parts: { usual: { to: null }, columns: { to: lists.flat() } } },
        },
      },
    });
  });

  it("sets nulls apart from objects, whose parts then stand beside each other", () => {
    const coordinates = [1, 2, null, 3, 4, 5, 6].map(
      (degrees) => degrees && { latitude: degrees, longitude: -degrees },
    );
    expect(rowsOf(writeTable(coordinates.map((point) => ({ point })))).columns["point"]).toStrictEqual({
      gaps: [0, 0, 1, 0, 0, 0],
      others: {
        size: 6,
        parts: {
          usual: { latitude: null, longitude: null },
          columns: { latitude: [1, 2, 3, 4, 5, 6], longitude: [-1, -2, -3, -4, -5, -6] },
        },
      },
    });
  });

  it("writes many texts as lines, null as an empty one, and none that would be read as two or as null", () => {
    const texts = ["b", "c", "d", "e", "f", "g", "h", null];
    const write = (text: string) => writeTable([text, ...texts].map((value) => ({ value }))).texts;
    expect(write("a")).toEqual(["a\nb\nc\nd\ne\nf\ng\nh\n"]);
    expect(write("")).toEqual([]);
    expect(write("a\n")).toEqual([]);
  });

  it("keeps lines with letters of two bytes apart, where they are fewer, and writes no such letter in JSON", () => {
    const texts = ["a", "b", "c", "l’e", "f", "g", "h", "i"];
    const table = writeTable(texts.map((value) => ({ value, ever: "’" })));
    expect(table.texts).toEqual(["a\nb\nc\n\nf\ng\nh\ni", "\n\n\nl’e\n\n\n\n"]);
    expect(table.rows).toContain('"\\u2019"');
    expect(readTable(table)).toEqual(texts.map((value) => ({ value, ever: "’" })));
  });

  it("leaves values that have nothing in common as they are", () => {
    const values = [null, { fr: "un" }, { en: "one" }, [], 1];
    expect(rowsOf(writeTable(values.map((value) => ({ value })))).columns).toStrictEqual({ value: { items: values } });
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
