import { catalogue } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { factFinderOf } from "../facts/names.ts";
import { cardInWords } from "./card-words.ts";
import { cardsOf, editionNamed } from "./cards-of.ts";

const facts = { catalogue, own: [] };

/** The lines of the card on a name, as it stands in a line of text. */
function cardIn(line: string, name: string): readonly string[] {
  const mention = factFinderOf(facts).nameAt(line, line.indexOf(name) + 1);
  if (mention === null) throw new Error(`${name} is not found in "${line}".`);
  const [card = ""] = cardsOf(facts, mention, "fr", editionNamed(facts, line, mention));
  return cardInWords(card).replaceAll("\u00a0", " ").split("\n");
}

describe("the card of a series", () => {
  it.each([
    "Au sommet Choose France 2024, 56 projets.",
    "La 7e édition de Choose France s’est tenue à Versailles.",
    "La septième édition de Choose France s’est tenue à Versailles.",
  ])("tells the edition that is named first, and its sources: %s", (line) => {
    const [name, first, second, ...rest] = cardIn(line, "Choose France");
    expect([name, first]).toEqual(["Choose France", "2024 · 15 milliards d’euros · 56 projets"]);
    expect(second).toMatch(/^2026 · /u);
    expect(rest.at(-1)).toMatch(/^\d+ sources : .*2024/u);
  });

  it("tells the newest first where none is named", () => {
    expect(cardIn("Le sommet Choose France s’est tenu à Versailles.", "Choose France")[1]).toMatch(/^2026 · /u);
  });

  it("asks no edition of an organisation", () => {
    expect(cardIn("Amazon 2024", "Amazon")[0]).toBe("Amazon · États-Unis");
  });
});
