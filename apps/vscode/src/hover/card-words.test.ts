import { catalogue } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { cardInWords, withoutCommands } from "./card-words.ts";
import { renderHover } from "./hover-card.ts";

const cards = (["fr", "en"] as const).flatMap((locale) =>
  catalogue.organisationIds.flatMap(
    (id) => renderHover(catalogue, { kind: "organisation", id }, catalogue.organisation(id).name, locale) ?? [],
  ),
);

describe("a card in words", () => {
  it("has no sign of Markdown, no address and no command, for every organisation", () => {
    for (const card of cards) {
      const words = cardInWords(card);
      expect(words).not.toMatch(/\*\*|\]\(|https?:\/\/|command:|\\/u);
      expect(words).not.toMatch(/^\s*$/mu);
      expect(words.split("\n").length).toBeGreaterThan(1);
    }
  });

  it("keeps signs that are part of the text", () => {
    expect(cardInWords(String.raw`**A \*b\* \[c\]** · [d \(e\)](<https://x.fr/(a)> "t")`)).toBe("A *b* [c] · d (e)");
  });

  it("keeps links to sources where only the commands are left out", () => {
    const [card = ""] = cards;
    expect(withoutCommands(card)).toMatch(/\]\(<https?:/u);
    expect(withoutCommands(card)).not.toContain("command:");
  });
});
