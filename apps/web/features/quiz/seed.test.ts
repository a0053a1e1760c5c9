import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSeed, seedFrom } from "./seed.ts";

describe("readSeed", () => {
  it.each([
    ["abc123", "abc123"],
    ["ABC-123", "abc-123"],
    ["a/b?c=<d>", "abcd"],
    [["first", "second"], "first"],
    ["x".repeat(50), "x".repeat(32)],
  ])("reads %j as %s", (text, seed) => {
    expect(readSeed(text)).toBe(seed);
  });

  it.each([undefined, "", "é€ ", []])("finds no seed in %j", (text) => {
    expect(readSeed(text)).toBeNull();
  });
});

describe("seedFrom", () => {
  it("makes seeds that an address carries unchanged", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), (bytes) => {
        const seed = seedFrom(bytes);
        expect(seed).toHaveLength(6);
        expect(readSeed(seed)).toBe(seed);
      }),
    );
  });
});
