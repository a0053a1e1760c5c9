import { catalogue } from "@choosefr/model";
import type { CheckedClaim } from "@choosefr/prose";
import { describe, expect, it } from "vitest";
import type { OwnDataset } from "../facts/fact-source.ts";
import { titleOf } from "./fact-choice.ts";
import { choicesOf } from "./fact-choices.ts";
import { findFacts } from "./find-facts.ts";

const zorg: OwnDataset = {
  name: "ours.choosefr.json",
  organisations: [{ id: "zorg", names: ["Zorg", "Zorg SA"] }],
  claims: [
    {
      id: "zorg-2024/investment",
      kind: "investment",
      organisation: "zorg",
      announced: "2024-05-13",
      amount: 3e6,
      currency: "EUR",
    },
    { id: "zorg/jobs", kind: "jobs", organisation: "zorg", count: 40, unit: "jobs" },
    { id: "zorg/old", kind: "jobs", organisation: "zorg", count: 41, unit: "jobs", rank: "deprecated" },
  ],
};
const onMicrosoft: CheckedClaim = {
  id: "microsoft-2024/investment",
  kind: "investment",
  organisation: "microsoft",
  announced: "2024-05",
  amount: 5e9,
  currency: "EUR",
};

describe("the facts of one's own datasets", () => {
  it("are offered with figure, sentence and whose they are", async () => {
    const choices = await choicesOf({ catalogue, own: [zorg] });
    const found = findFacts(choices, "zorg", 10);
    expect(found.map(({ id }) => id)).toEqual(["zorg-2024/investment", "zorg/jobs"]);
    const [sum, jobs] = found;
    expect(titleOf(sum!, "fr")).toBe("3\u00a0millions d’euros · d’après ours.choosefr.json");
    expect(sum!.origin("fr", "day")).toBe("Zorg · 13 mai 2024");
    expect(sum!.origin("en", "year")).toBe("Zorg · 2024");
    expect(sum!.sentence("en")).toBe("Zorg promised in May 2024 to invest €3\u00a0million in France");
    expect([jobs!.figure("fr"), jobs!.sentence("fr"), jobs!.source("fr")]).toEqual(["40\u00a0emplois", null, null]);
  });

  it("stand before those of the record, and in the place of what they restate", async () => {
    const choices = await choicesOf({ catalogue, own: [{ ...zorg, organisations: [], claims: [onMicrosoft] }] });
    const found = findFacts(choices, "microsoft investissement", 20);
    expect(found[0]!.figure("fr")).toBe("5\u00a0milliards d’euros");
    expect(found[0]!.sentence("fr")).toMatch(/^Microsoft a promis en mai 2024/u);
    expect(found.filter(({ id }) => id === onMicrosoft.id)).toHaveLength(1);
  });

  it("leave the record as it is where there are none", async () => {
    const [alone, beside] = await Promise.all([
      choicesOf({ catalogue, own: [] }),
      choicesOf({ catalogue, own: [zorg] }),
    ]);
    expect(beside.slice(2)).toEqual(alone);
  });
});
