import { describe, expect, it } from "vitest";
import type { Announcement } from "./announcement.ts";
import { rankBySum } from "./rank-by-sum.ts";
import { catalogue } from "./record.ts";

const promise = (id: string, amount: number | null, currency = "EUR"): Announcement =>
  ({ id, investment: { amount, currency, preferred: { scope: [] } } }) as unknown as Announcement;
const none = { id: "none", investment: null } as unknown as Announcement;

describe("rankBySum", () => {
  it("puts the largest sum in euros first, and what has none last", () => {
    const given = [none, promise("vague", null), promise("dollars", 9e9, "USD"), promise("b", 1e6), promise("a", 2e6)];
    expect(rankBySum(given).map(({ id }) => id)).toEqual(["a", "b", "none", "vague", "dollars"]);
  });

  it("keeps every announcement of the record, in falling order", () => {
    const all = catalogue.announcementIds.map((id) => catalogue.announcement(id));
    const ranked = rankBySum(all);
    expect(new Set(ranked)).toEqual(new Set(all));
    const sums = ranked.flatMap(({ investment }) => (investment?.currency === "EUR" ? (investment.amount ?? []) : []));
    expect(sums).toEqual(sums.toSorted((a, b) => b - a));
  });
});
