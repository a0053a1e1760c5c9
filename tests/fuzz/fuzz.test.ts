import { catalogue } from "@choosefr/model";
import { createRecordChecker } from "@choosefr/prose";
import { describe, expect, it } from "vitest";
import { createChance } from "../rig/chance.ts";
import { listFaults } from "./faults.ts";
import { randomText } from "./random-text.ts";
import { tryText } from "./try-text.ts";

const TEXTS = 5000;
const SEED = 20_240_513;

describe("the engine on texts by chance", () => {
  it("throws nothing, and finds what lies in the text, in order, apart, and the same again", () => {
    const faulty = Array.from({ length: TEXTS }, (_, index) => {
      const chance = createChance(SEED + index);
      const text = randomText(chance);
      return { seed: SEED + index, text, faults: tryText(text, chance) };
    }).filter(({ faults }) => faults.length > 0);
    expect(faulty.slice(0, 5)).toStrictEqual([]);
  });
});

describe("the engine on texts that are hard for their size", () => {
  it("finds more in one block than a call may have arguments", () => {
    const text = "Amazon créera 900 CDI. ".repeat(150_000);
    expect(createRecordChecker(catalogue).check(text, { language: "fr" }).length).toBe(150_000);
  });
});

describe("texts by chance", () => {
  const texts = Array.from({ length: TEXTS }, (_, index) => randomText(createChance(index)));

  it("are the same for the same seed, and hardly ever for another", () => {
    expect(randomText(createChance(7))).toBe(texts[7]);
    expect(new Set(texts).size).toBeGreaterThan(TEXTS * 0.9);
  });

  it("hold what is read and what breaks readers", () => {
    for (const part of ["Microsoft", "milliards d’euros", "```", "\0", "\u202E", "\u2028"]) {
      expect(texts.some((text) => text.includes(part))).toBe(true);
    }
    expect(texts.some((text) => !text.isWellFormed())).toBe(true);
    expect(texts.some((text) => text.length > 2000)).toBe(true);
  });
});

describe("listFaults", () => {
  it.each([
    [
      [
        { start: 0, end: 2 },
        { start: 2, end: 5 },
      ],
      0,
    ],
    [[{ start: 0, end: 6 }], 1],
    [[{ start: -1, end: 2 }], 1],
    [[{ start: 0.5, end: 2 }], 1],
    [[{ start: 2, end: 2 }], 1],
    [
      [
        { start: 0, end: 3 },
        { start: 2, end: 5 },
      ],
      1,
    ],
    [
      [
        { start: 3, end: 5 },
        { start: 0, end: 2 },
      ],
      1,
    ],
    [
      [
        { start: 0, end: 5 },
        { start: 1, end: 2 },
        { start: 3, end: 4 },
      ],
      2,
    ],
  ])("%j in five units: %i", (found, faults) => {
    expect(listFaults("x", found, 5)).toHaveLength(faults);
  });
});
