import { catalogue } from "@choosefr/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choicesOf } from "./fact-choices.ts";
import { findFacts } from "./find-facts.ts";

const choices = await choicesOf({ catalogue, own: [] });
const find = (query: string): readonly string[] =>
  findFacts(choices, query, 5).map(({ name, figure, sentence }) => `${name}: ${figure("en") ?? sentence("en") ?? ""}`);

describe("what a query finds", () => {
  it.each([
    ["amazon jobs", "Amazon: "],
    ["Microsoft 2024 investissement", "Microsoft: €4\u00a0billion"],
    ["mcrsoft investissement 2024", "Microsoft: "],
    ["mistralai", "Mistral AI: "],
    ["l'oreal", "L’Oréal: "],
    ["choose france 2024", "Choose France: "],
    ["PROLOGIUM dunkerque emplois", "ProLogium: 3,000\u00a0jobs"],
  ])("%s", (query, start) => {
    const [first = ""] = find(query);
    expect(first.slice(0, start.length)).toBe(start);
  });

  it("is the same whatever the accents", () => {
    expect(find("électricité")).toEqual(find("electricite"));
  });

  it("is nothing for what nobody is called, and all for nothing", () => {
    expect(find("zzyzx")).toEqual([]);
    expect(findFacts(choices, "", choices.length)).toEqual(choices);
    expect(findFacts(choices, " -- ", 3)).toHaveLength(3);
  });

  it("is never more than wanted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (query) => {
        expect(findFacts(choices, query, 7).length).toBeLessThanOrEqual(7);
      }),
      { numRuns: 30 },
    );
  });
});
