import { describe, expect, it } from "vitest";
import { foldText } from "./fold-text.ts";
import { isDenied, isElsewhere, readSigns } from "./signs.ts";

/** The signs of a text, each with its words. */
function signsOf(text: string): readonly string[] {
  const folded = foldText(text);
  return readSigns(folded).signs.map(({ sign, start, end }) => `${sign}: ${folded.slice(start, end)}`);
}

describe("readSigns", () => {
  it.each([
    ["Verkor débloque puis verse l’argent", ["invest: debloque", "invest: verse"]],
    ["Verkor met 2 milliards sur la table", ["invest: met"]],
    ["Verkor splashes out and earmarked it", ["invest: splashes", "invest: earmarked"]],
    ["Verkor will put it into a plant", ["invest: put"]],
    ["Verkor embauche, 300 postes à la clé", ["hire: embauche", "hire: a la cle"]],
    ["des emplois directs", ["hire: emplois directs"]],
    ["Verkor is taking on many for new roles", ["hire: taking on", "hire: new roles"]],
    ["Verkor adds many", ["hire: adds"]],
    ["Verkor formera", ["train: formera"]],
    ["un plan de compétences", ["invest: plan", "train: competences"]],
    ["Verkor upskills and trains", ["train: upskills", "train: trains"]],
    ["Verkor accompagne", ["support: accompagne"]],
    ["Verkor backs it", ["support: backs"]],
    ["une aide à former, une aide", ["train: former", "stop: aide"]],
    ["Verkor bâtira, l’ouverture viendra", ["build: batira", "build: ouverture"]],
    ["two new data centres opening", ["build: new data centres", "build: opening"]],
    ["un chiffre d’affaires record, des ventes", ["stop: chiffre d'affaires", "stop: ventes"]],
    ["une levée de fonds", ["stop: levee de fonds"]],
    ["valued at much, after a funding round", ["stop: valued at", "stop: funding round"]],
    ["a fine and back taxes", ["stop: a fine", "stop: back taxes"]],
  ])("reads %j", (text, expected) => {
    expect(signsOf(text)).toEqual(expected);
  });

  it.each([
    "Verkor regarde la mer",
    "le préteur et la formule",
    "Verkor watches the sea",
    "permanent contracts",
    "the informant of the openness",
  ])("reads no sign in %j", (text) => {
    expect(signsOf(text)).toEqual([]);
  });

  it.each([
    ["Verkor grandit, mais Altifort recule", ["mais"]],
    ["Verkor grandit : Altifort recule ; fin", [": ", ";"]],
    ["Verkor mettra 2 milliards et un million", []],
    ["une maison à Dunkerque", []],
    ["Verkor grows while Altifort shrinks", ["while"]],
    ["Verkor grows: Altifort shrinks; end", [": ", ";"]],
    ["Verkor spends €2bn and grows", []],
    ["a butler in Dunkirk", []],
  ])("turns in %j at %j", (text, expected) => {
    const folded = foldText(text);
    expect(readSigns(folded).turns.map(({ start, end }) => folded.slice(start, end))).toEqual(expected);
  });
});

function whole(text: string): { readonly start: number; readonly end: number } {
  return { start: 0, end: text.length };
}

describe("isDenied", () => {
  it.each([
    ["Verkor dément le projet", true],
    ["Verkor ne mettra jamais 2 milliards", true],
    ["depuis 2019, Verkor a mis 2 milliards", true],
    ["Verkor met 2 milliards", false],
    ["Verkor n’est pas en reste et met 2 milliards", false],
    ["Verkor denies the plan", true],
    ["Verkor will not spend €2bn", true],
    ["Verkor has already spent €2bn", true],
    ["Verkor spends €2bn", false],
    ["Verkor will not only spend €2bn", false],
  ])("reads %j", (text, expected) => {
    const folded = foldText(text);
    expect(isDenied(folded, readSigns(folded), whole(folded))).toBe(expected);
  });
});

describe("isElsewhere", () => {
  it.each([
    ["un plan mondial de Verkor", true],
    ["300 emplois au Portugal", true],
    ["300 emplois en Bretagne", false],
    ["2 milliards en France et en Italie", false],
    ["a global plan of Verkor", true],
    ["300 jobs in the Netherlands", true],
    ["300 jobs in Brittany", false],
    ["€2bn in France and in Italy", false],
  ])("reads %j", (text, expected) => {
    const folded = foldText(text);
    expect(isElsewhere(folded, readSigns(folded), whole(folded))).toBe(expected);
  });
});
