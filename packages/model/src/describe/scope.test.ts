import { describe, expect, it } from "vitest";
import type { Scope } from "../generated/types.ts";
import { nameOf } from "../record.ts";
import { describeScope } from "./scope.ts";

describe("describeScope", () => {
  it.each<[Scope, string, string]>([
    [{ type: "part-of", ref: "amazon-2024/investment" }, "une partie de la somme", "part of the sum"],
    [
      { type: "conversion-of", ref: "amazon-2024/investment" },
      "conversion de la même somme",
      "conversion of the same sum",
    ],
    [
      { type: "on-top-of", ref: "amazon-2024/jobs-3" },
      "en plus d’une promesse antérieure",
      "on top of an earlier promise",
    ],
    [{ type: "under", ref: "microsoft-mistral-2024/relation-2" }, "dans le cadre d’un accord", "under an agreement"],
    [{ type: "applies-to", ref: "amazon-2024/jobs" }, "pour une partie du plan", "for part of the plan"],
    [{ type: "at-place", ref: "mulhouse" }, "Mulhouse", "Mulhouse"],
    [{ type: "in-region", ref: "grand-est" }, "Grand Est", "Grand Est"],
    [
      { type: "from-country", ref: "US" },
      "entreprises d’un pays (États-Unis)",
      "companies of one country (United States)",
    ],
    [{ type: "earlier-promise", ref: null }, "promis auparavant", "promised before"],
    [{ type: "includes-earlier", ref: null }, "annonces antérieures comprises", "earlier announcements included"],
    [{ type: "europe-wide", ref: null }, "plan pour toute l’Europe", "plan for all of Europe"],
    [{ type: "worldwide", ref: null }, "plan mondial", "worldwide plan"],
  ])("%j", (scope, french, english) => {
    expect([describeScope([scope], "fr", nameOf), describeScope([scope], "en", nameOf)]).toEqual([french, english]);
  });

  it("is empty for the whole, a list for several", () => {
    expect(describeScope([], "fr")).toBe("");
    const scope: readonly Scope[] = [
      { type: "at-place", ref: "petit-landau" },
      { type: "earlier-promise", ref: null },
    ];
    expect(describeScope(scope, "en", nameOf)).toBe("Petit-Landau, promised before");
  });

  it("names a place by its id where nobody names it", () => {
    expect(describeScope([{ type: "at-place", ref: "mulhouse" }], "fr")).toBe("mulhouse");
  });
});
