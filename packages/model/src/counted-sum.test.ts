import { expect, it } from "vitest";
import { addSums } from "./counted-sum.ts";
import { describeEuros, describeGap } from "./describe/reconciliation.ts";
import { catalogue } from "./record.ts";

const { announcementIds } = catalogue;

it("adds up the same whether announcements are added together or one by one", () => {
  const together = addSums(announcementIds, catalogue);
  const alone = announcementIds.map((id) => addSums([id], catalogue).known);
  expect(together.known.least).toBe(alone.reduce((sum, { least }) => sum + least, 0));
  expect(together.known.most).toBe(alone.reduce((sum, { most }) => sum + most, 0));
  expect(together.known.most).toBeGreaterThanOrEqual(together.known.least);
});

it("adds up nothing to nothing, and says so of nothing", () => {
  expect(addSums([], catalogue)).toEqual({ known: { least: 0, most: 0 }, counted: [], causes: [] });
});

it("tells every reason in both languages, without a place left open", () => {
  const { causes } = addSums(announcementIds, catalogue);
  expect(causes.length).toBeGreaterThan(5);
  for (const cause of causes) {
    for (const locale of ["fr", "en"] as const) expect(describeGap(cause, locale)).not.toMatch(/[#_]/u);
  }
});

it.each([
  [{ least: 3_291_400_000, most: 3_291_400_000 }, "3,29 milliards d’euros", "€3.29 billion"],
  [{ least: 0, most: 4_000_000 }, "jusqu’à 4 millions d’euros", "up to €4 million"],
  [
    { least: 1_000_000_000, most: 2_000_000_000 },
    "entre 1 et 2 milliards d’euros",
    "between €1 billion and €2 billion",
  ],
])("tells the euros of %j", (span, french, english) => {
  expect([describeEuros(span, "fr"), describeEuros(span, "en")].map((text) => text.replaceAll("\u00a0", " "))).toEqual([
    french,
    english,
  ]);
});
