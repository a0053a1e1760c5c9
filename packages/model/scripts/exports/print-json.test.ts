import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printJson, printJsonList } from "./print-json.ts";

/** Any value that JSON can hold, as JSON holds it: there is no negative zero. */
const json = fc.json().map((text): unknown => JSON.parse(text));

describe("printJson", () => {
  it("is the same value, whatever it holds", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), (value) => {
        expect(JSON.parse(printJson(value))).toEqual(value);
      }),
    );
  });

  it("sets each item of a top list on a line of its own", () => {
    expect(printJson({ version: "1.0.0", claims: [{ id: "a" }, { id: "b" }], none: [] })).toBe(
      '{\n  "version": "1.0.0",\n  "claims": [\n    {"id":"a"},\n    {"id":"b"}\n  ],\n  "none": []\n}\n',
    );
  });
});

describe("printJsonList", () => {
  it("is the same list, an item a line", () => {
    fc.assert(
      fc.property(fc.array(json), (items) => {
        const text = printJsonList(items);
        expect(JSON.parse(text)).toEqual(items);
        expect(text.trimEnd().split("\n")).toHaveLength(items.length === 0 ? 1 : items.length + 2);
      }),
    );
  });
});
