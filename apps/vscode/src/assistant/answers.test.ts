import { catalogue } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { createLedger } from "../checking/ledger.ts";
import { answerQuestion, checkPassage, lookUp } from "./answers.ts";

const facts = { catalogue, own: [] };
const known = { facts, ledger: createLedger(facts) };

describe("what an assistant is told of a name", () => {
  it("is the hover's card, then every claim with its sources", () => {
    const answer = lookUp("l'oréal", known, "en");
    expect(answer).toMatch(/^\*\*L’Oréal\*\* · France/u);
    expect(answer).toContain("# L’Oréal");
    expect(answer).toMatch(/\]\(<https?:/u);
    expect(answer).not.toContain("command:");
  });

  it("is found inside a phrase too, and of a series", () => {
    expect(lookUp("the Choose France summit", known, "en")).toContain("# Choose France");
  });

  it("is that nothing is on record, with hostile names as text", () => {
    expect(lookUp("<b>[x](command:y)</b>", known, "en")).not.toMatch(/(?<!\\)[<[]/u);
    expect(lookUp("", known, "fr")).toMatch(/^Rien n’est enregistré/u);
  });
});

describe("what an assistant is told of a passage", () => {
  it("is each verdict in the passage's language, with sources", () => {
    const answer = checkPassage("Microsoft investira 6 milliards d’euros en France d’ici 2027.", known);
    expect(answer).toMatch(/^- \*\*6 milliards d’euros\*\* · contredit\. Microsoft/u);
    expect(answer).toMatch(/Sources\u00a0: \[/u);
    expect(checkPassage("Microsoft will invest €4 billion in France by 2027.", known)).toContain("· agrees.");
  });

  it("is that there is nothing to compare", () => {
    expect(checkPassage("La forêt amazonienne recule.", known)).toMatch(/^Aucun chiffre/u);
  });
});

describe("a question in the chat", () => {
  it("is answered in its own language with the card of whom it names", () => {
    const { markdown, subjects } = answerQuestion("Qu’a promis Amazon à la France ?", known);
    expect(markdown).toMatch(/^\*\*Amazon\*\* · États\\-Unis/u);
    expect(subjects).toEqual([{ kind: "organisation", id: "amazon" }]);
    expect(answerQuestion("What did Amazon promise to France?", known).markdown).toMatch(/· United States/u);
  });

  it("has its figures checked first", () => {
    expect(answerQuestion("Vérifie : Microsoft investira 6 milliards d’euros en France.", known).markdown).toMatch(
      /^- \*\*6 milliards d’euros\*\* · contredit/u,
    );
  });

  it("that names nobody is told what may be asked", () => {
    expect(answerQuestion("Bonjour, que sais-tu de la météo ?", known)).toEqual({
      markdown: expect.stringMatching(/^Nommez une organisation/u) as string,
      subjects: [],
    });
  });
});
