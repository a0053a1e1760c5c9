import { describe, expect, it } from "vitest";
import { change, findingAt, findingsIn, pathOf } from "../fixture.ts";

const RULE = "no-cycle";

describe("no-cycle", () => {
  it("reports every arrow of a circle of places, and none that leads into it", () => {
    const france = pathOf("france", "place");
    const grandEst = pathOf("grand-est", "place");
    const texts = change(france, "within: null", "within: grand-est");
    expect(findingsIn(texts)).toStrictEqual([
      findingAt(texts, RULE, france, "grand-est"),
      findingAt(texts, RULE, grandEst, "france"),
    ]);
  });

  it("reports an organisation that is its own parent", () => {
    const file = pathOf("microsoft", "organisation");
    const texts = change(file, "parents: []", "parents: [microsoft]");
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, file, "microsoft]")]);
  });

  it("reports claims that are parts of each other", () => {
    const file = pathOf("microsoft-2024", "announcement");
    const scope = "scope: [{ type: part-of, ref: microsoft-2024/investment-4 }]\n    rank: preferred";
    const texts = change(file, "scope: []\n    rank: preferred", scope);
    expect(findingsIn(texts)).toStrictEqual([
      findingAt(texts, RULE, file, "microsoft-2024/investment-4"),
      findingAt(texts, RULE, file, "microsoft-2024/investment }"),
    ]);
  });
});
