import { expect, it } from "vitest";
import { describeShortDay } from "./describe-short-day.ts";

it("fits a narrow column", () => {
  expect(describeShortDay("2026-11-23", "fr")).toBe("23 nov. 2026");
  expect(describeShortDay("2026-01-01", "en")).toBe("1 Jan 2026");
});
