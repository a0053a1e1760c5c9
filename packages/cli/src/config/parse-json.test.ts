import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFlaw, parseJson } from "./parse-json.ts";

describe("parseJson", () => {
  it.each([
    ["", { line: 1, column: 1, found: "" }],
    ["{\n", { line: 2, column: 1, found: "" }],
    ['{ "lang": "fr", }', { line: 1, column: 17, found: "}" }],
    ['{\n  "lang": "fr"\n  "asOf": 3\n}', { line: 3, column: 3, found: '"asOf": 3' }],
    ["{'lang': 'fr'}", { line: 1, column: 2, found: "'lang': 'fr'}" }],
    ['{"a": [1, 2}', { line: 1, column: 12, found: "}" }],
    ['{"a": "fr', { line: 1, column: 7, found: '"fr' }],
    ['// rien\n{"a": 1}', { line: 1, column: 1, found: "// rien" }],
    ["{} {}", { line: 1, column: 4, found: "{}" }],
  ])("tells where %j stops being JSON", (text, flaw) => {
    expect(parseJson(text)).toEqual({ flaw });
  });

  it("reads JSON, with a byte order mark or without", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom("", "\uFEFF"), (value, mark) => {
        const text = JSON.stringify(value, null, 1);
        expect(parseJson(mark + text)).toEqual({ value: JSON.parse(text) as unknown });
        expect(findFlaw(text)).toBe(text.length);
      }),
    );
  });

  it("finds the flaw in any text that is no JSON, never behind it", () => {
    const pieces = fc.array(fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', "1", "-", " ", '"', "tru", "null"));
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        const read = parseJson(text);
        if ("value" in read) return;
        const at = findFlaw(text);
        // Nothing can be put behind what comes after a flaw to make it JSON; the end is no flaw of what stands before it.
        expect(at).toBeLessThanOrEqual(text.length);
        expect(read.flaw.found === "").toBe(text.slice(at).trim() === "");
      }),
    );
  });
});
