import { catalogue, judgeFigure, valueOf } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { collectEditionParts } from "./edition-parts.ts";
import { isNotable } from "./fame.ts";
import { hasGoodWitness, isOnSeveralPages } from "./witness.ts";

const parts = collectEditionParts(catalogue);
const kinds = new Set(parts.map(({ preferred: { kind } }) => kind));

describe("what explains the whole of an edition", () => {
  it("is what was new, what had been announced, who came, what it adds up to, and what became of it", () => {
    expect(kinds).toEqual(
      new Set([
        "new_investment",
        "earlier_investment",
        "leaders_attending",
        "cumulated_investment",
        "cumulated_projects",
        "follow_up",
        "total_investment",
        "projects",
      ]),
    );
    expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
  });

  it("stands on a good page, agrees with every claim on it, and is less than the whole", () => {
    for (const { key, preferred, claims, whole } of parts) {
      expect([key, hasGoodWitness(preferred)]).toEqual([key, true]);
      expect([key, judgeFigure(preferred, claims).verdict]).not.toEqual([key, "contradicts"]);
      if (whole !== null) expect(valueOf(preferred)).toBeLessThan(valueOf(whole) ?? 0);
    }
  });

  it("counts what became of projects only where several pages do", () => {
    const followUps = parts.filter(({ preferred: { kind } }) => kind === "follow_up");
    expect(followUps.length).toBeGreaterThan(1);
    for (const { preferred } of followUps) expect(isOnSeveralPages(preferred)).toBe(true);
  });

  it("is worth asking of a region only if much went to it", () => {
    const ofRegions = parts.filter(({ preferred: { scope } }) => scope.some(({ type }) => type === "in-region"));
    expect(ofRegions.length).toBeGreaterThan(5);
    for (const part of ofRegions.filter(isNotable)) {
      expect((valueOf(part.preferred) ?? 0) / (valueOf(part.whole!) ?? 1)).toBeGreaterThanOrEqual(0.2);
    }
  });
});
