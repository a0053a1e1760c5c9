import { describe, expect, it } from "vitest";
import { addClaim, createClaim, findingAt, findingsIn, pathOf } from "../fixture.ts";
import type { Claim } from "../record-kind.ts";

const RULE = "duplicate-claim";
const FILE = pathOf("microsoft-2024", "announcement");

type Training = Extract<Claim, { kind: "training" }>;

const training = (given: Partial<Training>): Claim =>
  createClaim({
    id: "training-2",
    kind: "training",
    count: 1_000_000,
    countMax: null,
    unit: "people",
    bound: "exact",
    ...given,
  });

describe("duplicate-claim", () => {
  it.each<[string, Partial<Training>]>([
    ["the same", {}],
    ["the same with another source", { evidence: [{ source: "clubic-2024-05-ms", locator: null, figure: null }] }],
    ["the same as printed", { figure: { text: "un million de personnes", language: "fr" } }],
    ["the same, deprecated", { rank: "deprecated", rankReason: "typo" }],
  ])("reports %s", (_what, given) => {
    const texts = addClaim("announcement", "microsoft-2024", training(given));
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, "training-2")]);
  });

  it("takes scopes in another order for the same scope", () => {
    const scope: Training["scope"] = [
      { type: "per-year", ref: null },
      { type: "europe-wide", ref: null },
    ];
    const first = training({ scope });
    const second = training({ id: "training-3", scope: scope.toReversed() });
    const texts = addClaim("announcement", "microsoft-2024", first);
    const both = addClaim("announcement", "microsoft-2024", second, texts);
    expect(findingsIn(both)).toStrictEqual([findingAt(both, RULE, FILE, "training-3")]);
  });

  it.each<[string, Partial<Training>]>([
    ["another bound", { bound: "about" }],
    ["another scope", { scope: [{ type: "worldwide", ref: null }] }],
  ])("accepts %s", (_what, given) => {
    expect(findingsIn(addClaim("announcement", "microsoft-2024", training(given)))).toStrictEqual([]);
  });

  it("tells vague sums apart by what is printed", () => {
    const vague = (id: string, text: string): Claim =>
      training({ id, count: null, figure: { text, language: "fr" }, scope: [{ type: "worldwide", ref: null }] });
    const first = addClaim("announcement", "microsoft-2024", vague("training-2", "des milliers de personnes"));
    const both = addClaim(
      "announcement",
      "microsoft-2024",
      vague("training-3", "plusieurs milliers de personnes"),
      first,
    );
    expect(findingsIn(both).filter(({ rule }) => rule === RULE)).toStrictEqual([]);
  });
});
