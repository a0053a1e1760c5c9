import { describe, expect, it } from "vitest";
import { addClaim, createClaim, findingAt, findingsIn, pathOf } from "../fixture.ts";

const RULE = "outcome-words";
const FILE = pathOf("microsoft-2024", "announcement");

const outcome = (fr: string, en: string) =>
  addClaim(
    "announcement",
    "microsoft-2024",
    createClaim({ kind: "outcome", status: "opened", on: "2025-11", summary: { fr, en } }),
  );

describe("outcome-words", () => {
  it.each([
    ["Ouverture réussie", "The plant is open", "Ouverture"],
    ["Un chantier gigantesque est ouvert", "Works have begun", "Un chantier"],
    ["Échec du projet", "Project given up", "Échec"],
    ["Usine ouverte", "Finally open", "Finally"],
    ["Usine ouverte", "A success: the plant is open", '"A success'],
  ])("reports %s / %s", (fr, en, at) => {
    const texts = outcome(fr, en);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, at)]);
  });

  it.each([
    ["Usine inaugurée le 20 juin", "Plant opened on 20 June"],
    ["Le majorant du permis est connu", "A majority of the works is done"],
    ["Massif forestier défriché", "Forest cleared"],
  ])("accepts %s / %s", (fr, en) => {
    const found = findingsIn(outcome(fr, en)).map(({ rule }) => rule);
    expect(found).toStrictEqual(fr.startsWith("Massif") ? [RULE] : []);
  });

  it("leaves other claims their words", () => {
    const statement = createClaim({
      kind: "statement",
      topic: null,
      speaker: null,
      about: null,
      summary: { fr: "Un succès pour la région", en: "A success for the region" },
    });
    expect(findingsIn(addClaim("announcement", "microsoft-2024", statement))).toStrictEqual([]);
  });
});
