import { expect, it } from "vitest";
import { isDay } from "./day.ts";

it.each([
  ["2024-05-13", true],
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2024-5-13", false],
  ["2024-13-01", false],
  ["2024", false],
  ["", false],
])("%s: %s", (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
