import { expect, test } from "vitest";
import { median, soakRow } from "./repetition.ts";

test("soakRow tells a suite that fails sometimes from one that fails always", () => {
  const good = { passed: 12, failed: 0, seconds: 3 };
  const bad = { passed: 11, failed: 1, seconds: 5 };
  const cells = soakRow("vscode", [good, bad, { ...good, seconds: 10 }]);
  expect(cells).toStrictEqual(["vscode", "3", "1", "11-12", "3.0", "5.0", "10.0", "fails sometimes"]);
  expect(soakRow("web", [good]).at(-1)).toBe("");
  expect(soakRow("web", [bad, bad])).toStrictEqual(["web", "2", "2", "11", "5.0", "5.0", "5.0", ""]);
});

test("median is the middle number, or the mean of the middle two", () => {
  expect(median([7])).toBe(7);
  expect(median([1, 2, 9])).toBe(2);
  expect(median([1, 2, 4, 9])).toBe(3);
  expect(() => median([])).toThrow(RangeError);
});
