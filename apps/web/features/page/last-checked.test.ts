import { expect, it } from "vitest";
import { lastChecked } from "./last-checked.ts";

it("is the newest day on which a source was read", () => {
  const sources = ["2026-03-01", null, "2026-10-02", "2025-12-31"].map((accessed) => ({ accessed }));
  expect(lastChecked(sources)).toBe("2026-10-02");
  expect(lastChecked([{ accessed: null }])).toBeNull();
  expect(lastChecked([])).toBeNull();
});
