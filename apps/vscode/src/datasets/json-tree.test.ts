import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRead, type JsonNode, MOST_DEPTH, memberOf, readJson } from "./json-tree.ts";

/** The value itself, as `JSON.parse` gives it. */
function valueOf(node: JsonNode): unknown {
  switch (node.kind) {
    case "object":
      return JSON.parse(
        `{${node.members.map(({ key, value }) => `${JSON.stringify(key)}:${JSON.stringify(valueOf(value))}`).join(",")}}`,
      );
    case "array":
      return node.items.map(valueOf);
    case "null":
      return null;
    default:
      return node.value;
  }
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/u, "")) as unknown };
  } catch {
    return null;
  }
}

describe("JSON with its places", () => {
  it("is read as the platform reads it", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const node = readJson(text);
        expect(isRead(node) && { value: valueOf(node) }).toEqual(parse(text));
      }),
    );
  });

  it("is refused where the platform refuses it", () => {
    const signs = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"',
      "1",
      "-",
      "01",
      "1e",
      "true",
      "nul",
      " ",
      "\\",
      "\n",
      "\uFEFF",
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        expect(isRead(readJson(text))).toBe(parse(text) !== null);
      }),
    );
  });

  it("tells where each value stands", () => {
    const text = ' { "a" : [1, "two"] }';
    const list = memberOf(readJson(text) as JsonNode, "a");
    expect(text.slice(list!.start, list!.end)).toBe('[1, "two"]');
  });

  it("keeps the keys of an object's own as any others", () => {
    const node = readJson('{"__proto__": 1, "constructor": 2}') as JsonNode;
    expect(memberOf(node, "__proto__")).toMatchObject({ value: 1 });
    expect(memberOf(node, "toString")).toBeUndefined();
  });

  it("is not read deeper than it says", () => {
    const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
    expect(isRead(readJson(nested(MOST_DEPTH)))).toBe(true);
    expect(readJson(nested(MOST_DEPTH + 1))).toMatchObject({ kind: "too-deep", start: MOST_DEPTH });
    expect(readJson("[".repeat(1_000_000)).kind).toBe("too-deep");
  });

  it("tells where it ends to be JSON", () => {
    expect(readJson('{"a": }')).toEqual({ kind: "no-json", start: 6, end: 7 });
    expect(readJson("")).toEqual({ kind: "no-json", start: 0, end: 0 });
  });
});
