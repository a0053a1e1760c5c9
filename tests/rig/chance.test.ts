import { expect, test } from "vitest";
import { createChance, pick } from "./chance.ts";

test("the same seed gives the same numbers from 0 to 1, another seed others", () => {
  const draw = (seed: number) => {
    const chance = createChance(seed);
    return Array.from({ length: 100 }, chance);
  };
  expect(draw(1)).toStrictEqual(draw(1));
  expect(draw(1)).not.toStrictEqual(draw(2));
  expect(draw(-1).every((number) => number >= 0 && number < 1)).toBe(true);
});

test("pick gives each value in turn, and says that there is none", () => {
  const chance = createChance(1);
  const picked = new Set(Array.from({ length: 100 }, () => pick(["a", "b", "c"], chance)));
  expect([...picked].toSorted()).toStrictEqual(["a", "b", "c"]);
  expect(() => pick([], chance)).toThrow(RangeError);
});
