import { catalogue } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { type FactChoice, titleOf } from "./fact-choice.ts";
import { choicesOf } from "./fact-choices.ts";

const choices = await choicesOf({ catalogue, own: [] });
const of = (claim: string): FactChoice => choices.find((choice) => choice.id === claim)!;

describe("a fact to insert", () => {
  it("is told as a figure and as a sentence, with its best source", () => {
    const sum = of("microsoft-2024/investment");
    expect([sum.figure("fr"), sum.figure("en")]).toEqual(["4\u00a0milliards d’euros", "€4\u00a0billion"]);
    expect(sum.sentence("fr")).toBe("Microsoft a promis en mai 2024 d’investir 4\u00a0milliards d’euros en France");
    expect(sum.about("en")).toBe("Data centres, training and support for AI start-ups · 12 May 2024");
    expect(sum.source("fr")?.publisher?.name).toBe("Business France");
    expect(sum.isDisputed).toBe(true);
  });

  it.each([
    ["microsoft-2024/investment", "4 milliards d’euros · Centres de données…", "Microsoft · 12 mai 2024"],
    ["prologium-2023/outcome-2", "en chantier · Gigafactory de batteries solides…", "ProLogium · 10 février 2026"],
    ["choose-france-2024/total_investment", "15 milliards d’euros · investissement total", "Sommet Choose France 2024"],
    ["choose-france-2024/projects", "56 projets", "Sommet Choose France 2024"],
  ])("is titled by its figure and what that is for: %s", (id, title, origin) => {
    const plain = (text: string): string => text.replaceAll("\u00a0", " ");
    expect(plain(titleOf(of(id), "fr"))).toBe(title);
    expect(of(id).origin("fr", "day")).toBe(origin);
  });

  it("has a title that holds more than a date, and that a list does not cut off", () => {
    for (const language of ["fr", "en"] as const) {
      const titles = choices.map((choice) => titleOf(choice, language));
      expect(titles.filter((title) => !/\p{L}{3}/u.test(title) || title.length > 80)).toEqual([]);
    }
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
    const deprecated = catalogue.announcementIds
      .flatMap((id) => catalogue.announcement(id).claims)
      .filter(({ rank }) => rank === "deprecated");
    const offered = new Set(choices.map(({ id }) => id));
    expect(deprecated.filter(({ id }) => offered.has(id))).toEqual([]);
    expect(choices.length).toBeGreaterThan(500);
  });
});
