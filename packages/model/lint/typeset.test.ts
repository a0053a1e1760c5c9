import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typeset } from "./typeset.ts";

/** In the cases, ⍽ stands for a no-break space and ⎵ for a narrow one. */
const spell = (text: string): string => text.replaceAll("⍽", "\u00A0").replaceAll("⎵", "\u202F");

describe("typeset", () => {
  it.each([
    ["L'usine d'Alsace", "L’usine d’Alsace"],
    ["Reste à bâtir : l’usine", "Reste à bâtir⍽: l’usine"],
    ["Reste à bâtir: l’usine", "Reste à bâtir⍽: l’usine"],
    ["Vraiment ?", "Vraiment⍽?"],
    ["Vraiment?!", "Vraiment⍽?!"],
    ["Oui ; non", "Oui⍽; non"],
    ["Oui⎵; non", "Oui⍽; non"],
    ["50 % à 14:30", "50⍽% à 14:30"],
    ["50% du total", "50⍽% du total"],
    ["4 Md€ et 500 M€", "4⍽Md€ et 500⍽M€"],
    ["4 milliards €", "4 milliards⍽€"],
    ['Le mot "IA" seul', "Le mot «⍽IA⍽» seul"],
    ["Le mot « IA » seul", "Le mot «⍽IA⍽» seul"],
    ["Le mot «IA» seul", "Le mot «⍽IA⍽» seul"],
    ["3 000 emplois, 1 000 000 de personnes", "3⎵000 emplois, 1⎵000⎵000 de personnes"],
    ["3⍽000 emplois", "3⎵000 emplois"],
    ["En 2024 500 emplois", "En 2024 500 emplois"],
    ["Deux (?) usines", "Deux (?) usines"],
    ["https://example.org", "https://example.org"],
    ["Effectif de 12,5 %", "Effectif de 12,5⍽%"],
  ])("sets %j in French as %j", (line, set) => {
    expect(typeset(spell(line), "fr")).toBe(spell(set));
  });

  it.each([
    ["Microsoft's plan", "Microsoft’s plan"],
    ['The word "AI" alone', "The word “AI” alone"],
    ["The word « AI » alone", "The word “AI” alone"],
    ["To be built : the plant", "To be built: the plant"],
    ["50 % of it", "50% of it"],
    ["3 000 jobs", "3,000 jobs"],
    ["€4 billion; 3,000 jobs", "€4 billion; 3,000 jobs"],
  ])("sets %j in English as %j", (line, set) => {
    expect(typeset(spell(line), "en")).toBe(spell(set));
  });

  const line = fc.array(
    fc.constantFrom(
      "a",
      "é",
      "1",
      "000",
      " ",
      "⍽",
      "⎵",
      "'",
      "’",
      '"',
      "«",
      "»",
      ":",
      ";",
      "?",
      "!",
      "%",
      "€",
      "M€",
      "(",
      ",",
      ".",
    ),
    { maxLength: 24 },
  );

  it.each(["fr", "en"] as const)("changes nothing the second time in %s", (language) => {
    fc.assert(
      fc.property(line, (parts) => {
        const once = typeset(spell(parts.join("")), language);
        expect(typeset(once, language)).toBe(once);
      }),
    );
  });

  it.each(["fr", "en"] as const)("changes spaces, quotes and separators only in %s", (language) => {
    const letters = (text: string): string => text.replaceAll(/[\s'’"«»“”,]/gu, "");
    fc.assert(
      fc.property(line, (parts) => {
        const text = spell(parts.join(""));
        expect(letters(typeset(text, language))).toBe(letters(text));
      }),
    );
  });
});
