import { describe, expect, it } from "vitest";
import { anyOf, sourceOf } from "./source-of.ts";

const expression = anyOf(sourceOf("plant+ satir*", "rêve(/nt) hop(e/es)_to (/co-)founder co(/-)op u.s si_l'"));

describe("a vocabulary line", () => {
  it.each([
    "plant",
    "the plants there",
    "satirical",
    "reve",
    "revent",
    "hopes to",
    "co-founder",
    "founder",
    "coop",
    "u.s",
    "si l'usine",
  ])("holds %j", (text) => {
    expect(expression.test(text)).toBe(true);
  });

  it.each(["planted", "implant", "hope", "hoped to", "uxs", "rever", "2plants", ""])("does not hold %j", (text) => {
    expect(expression.test(text)).toBe(false);
  });
});
