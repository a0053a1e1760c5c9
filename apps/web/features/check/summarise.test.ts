import { describe, expect, it } from "vitest";
import { messagesIn } from "../language/messages.ts";
import type { CheckedText, Verdict } from "./checked-text.ts";
import { countVerdicts, summarise } from "./summarise.ts";

const NONE: CheckedText = { format: "text", figures: [], names: [], said: [], entities: [] };

function withVerdicts(...all: readonly Verdict[]): CheckedText {
  return {
    ...NONE,
    figures: all.map((verdict, place) => ({ start: place, end: place + 1, verdict, line: 1, said: 0, entity: 0 })),
  };
}

const summaryIn = (lang: "fr" | "en", checked: CheckedText) =>
  summarise(checked, messagesIn(lang).check, lang).join(" ").replaceAll("\u00a0", " ");

describe("summarise", () => {
  it("counts what was found in one sentence, what is contradicted first", () => {
    const checked = withVerdicts("agrees", "contradicts", "agrees", "unread");
    expect([...countVerdicts(checked)]).toEqual([
      ["contradicts", 1],
      ["agrees", 2],
      ["unread", 1],
    ]);
    expect(summaryIn("fr", checked)).toBe(
      "Dans ce texte : 1 chiffre contredit, 2 chiffres qui concordent et 1 chiffre non lu.",
    );
    expect(summaryIn("en", withVerdicts("agrees", "contradicts"))).toBe(
      "In this text: 1 figure contradicted and 1 figure that agrees.",
    );
  });

  it("says what a text lacks that has no figure to compare", () => {
    expect(summaryIn("fr", NONE)).toMatch(/^Aucun chiffre à comparer dans ce texte\. Aucune organisation/u);
    const entities = ["A", "B", "C", "D", "E", "F"].map((name) => ({ name, address: null }));
    const names = [...entities, ...entities].map((_, place) => ({ start: place, end: place + 1, entity: place % 6 }));
    expect(summaryIn("en", { ...NONE, names, entities })).toContain(
      "6 organisations are named in it (A, B, C, D, E, …)",
    );
    expect(summaryIn("en", { ...NONE, names: names.slice(0, 1), entities })).toContain("One organisation is named");
  });
});
