import { describe, expect, it } from "vitest";
import { fill, fillCount } from "./fill.ts";

describe("fill", () => {
  it("puts values in their places and leaves unknown places alone", () => {
    expect(fill("{n} sur {total}, {n} {other}", { n: 7, total: 10 })).toBe("7 sur 10, 7 {other}");
  });
});

describe("fillCount", () => {
  const french = { one: "{n} source", other: "{n} sources" };

  it.each([
    [0, "fr", "0 source"],
    [1, "fr", "1 source"],
    [2, "fr", "2 sources"],
    [0, "en", "0 sources"],
    [1, "en", "1 source"],
  ] as const)("counts %d in %s", (n, lang, sentence) => {
    expect(fillCount(french, n, lang)).toBe(sentence);
  });
});
