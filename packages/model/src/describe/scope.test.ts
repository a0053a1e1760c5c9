import { describe, expect, it } from "vitest";
import type { Scope } from "../generated/types.ts";
import { nameOf } from "../record.ts";
import { describeScope } from "./scope.ts";

describe("describeScope", () => {
  it.each<[Scope, string, string]>([
    [{ type: "part-of", ref: "amazon-2024/investment" }, "une partie du total", "part of the total"],
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
    [{ type: "from-continent", ref: "europe" }, "entreprises européennes", "European companies"],
    [
      { type: "from-continent", ref: "european-union" },
      "entreprises de l’Union européenne",
      "companies of the European Union",
    ],
    [{ type: "from-continent", ref: "north-america" }, "entreprises nord-américaines", "North American companies"],
    [{ type: "from-continent", ref: "asia" }, "entreprises asiatiques", "Asian companies"],
    [{ type: "by-organisation", ref: "mistral-ai" }, "par Mistral AI", "by Mistral AI"],
    [{ type: "in-sector", ref: "health" }, "secteur\u00a0: santé", "sector: health"],
    [
      { type: "for-activity", ref: "research-and-development" },
      "pour la recherche et développement",
      "for research and development",
    ],
    [{ type: "as-of", ref: "2025-06" }, "situation de juin 2025", "as of June 2025"],
    [{ type: "as-of", ref: "2025-08" }, "situation d’août 2025", "as of August 2025"],
    [{ type: "as-of", ref: "2025-10-01" }, "situation du 1er octobre 2025", "as of 1 October 2025"],
    [{ type: "as-of", ref: "2025" }, "situation de 2025", "as of 2025"],
    [{ type: "expected-before", ref: null }, "prévu avant l’annonce", "expected before the announcement"],
    [{ type: "first-phase", ref: null }, "première phase", "first phase"],
    [{ type: "at-completion", ref: null }, "au terme", "at completion"],
    [{ type: "public-funding", ref: null }, "aide publique", "public funding"],
    [{ type: "per-year", ref: null }, "par an", "a year"],
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
