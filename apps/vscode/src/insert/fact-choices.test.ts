import { catalogue } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { choicesOf, type FactChoice } from "./fact-choices.ts";

const choices = await choicesOf(catalogue);
const of = (claim: string): FactChoice => choices.find((choice) => choice.claim.id === claim)!;

describe("a fact to insert", () => {
  it("is told as a figure and as a sentence, with its best source", () => {
    const sum = of("microsoft-2024/investment");
    expect([sum.figure("fr"), sum.figure("en")]).toEqual(["4\u00a0milliards d’euros", "€4\u00a0billion"]);
    expect(sum.sentence("fr")).toBe("Microsoft a promis en mai 2024 d’investir 4\u00a0milliards d’euros en France");
    expect(sum.about("en")).toBe("Data centres, training and support for AI start-ups · 12 May 2024");
    expect(sum.source("fr")?.publisher?.name).toBe("Business France");
    expect(sum.isDisputed).toBe(true);
  });

  it("is a sentence alone where it is no figure", () => {
    const stone = of("prologium-2023/outcome-2");
    expect(stone.figure("fr")).toBeNull();
    expect(stone.sentence("fr")).toMatch(/[^.]$/u);
  });

  it("has a text in each language, and none without a source is offered as preferred", () => {
    const wordless = choices.filter(
      (choice) =>
        (choice.figure("fr") ?? choice.sentence("fr")) === null ||
        (choice.figure("en") ?? choice.sentence("en")) === null,
    );
    expect(wordless).toEqual([]);
    expect(choices.filter(({ claim }) => claim.rank === "deprecated")).toEqual([]);
    expect(choices.length).toBeGreaterThan(500);
  });
});
