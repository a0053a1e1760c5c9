import { describe, expect, it } from "vitest";
import { countCoverage } from "./coverage.ts";
import { listDisagreements } from "./disagreements.ts";
import { catalogue } from "./record.ts";

const coverage = countCoverage(catalogue);
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, n) => total + n, 0);

describe("countCoverage", () => {
  it("counts every announcement once, in its edition and by its state", () => {
    expect(sum(coverage.editions.map(({ announcements }) => announcements))).toBe(catalogue.announcementIds.length);
    expect(sum(coverage.outcomes.values())).toBe(catalogue.announcementIds.length);
    const followed = sum(coverage.editions.map((each) => each.followed));
    expect(followed).toBe(catalogue.announcementIds.length - (coverage.outcomes.get("unknown") ?? 0));
  });

  it("counts every source once by whose text it is", () => {
    const { own, relayed, unknown } = coverage.independence;
    expect(own + relayed + unknown).toBe(catalogue.sourceIds.length);
  });

  it("counts no support that claims more than the one before", () => {
    for (const { claims, sourced, twiceSourced, twiceWitnessed } of coverage.editions) {
      expect([claims, sourced, twiceSourced, twiceWitnessed]).toEqual(
        [claims, sourced, twiceSourced, twiceWitnessed].toSorted((a, b) => b - a),
      );
    }
  });
});

describe("listDisagreements", () => {
  const all = listDisagreements(catalogue);

  it("has every summary that its sources dispute", () => {
    const { investment } = catalogue.announcement("microsoft-2024");
    expect(all.map(({ disagreement }) => disagreement)).toContain(investment?.disagreement);
    const standing = all.flatMap(({ disagreement }) =>
      disagreement.conflicts.filter(({ deprecatedFor }) => deprecatedFor === null),
    );
    expect(standing.length).toBe(sum(coverage.openDisagreements.values()));
  });

  it("is open where a claim stands against the preferred one", () => {
    const open = all.filter(({ isOpen }) => isOpen);
    expect(open.map(({ holder }) => holder.id)).toContain("microsoft-2024");
    expect(all.length).toBeGreaterThan(open.length);
  });
});
