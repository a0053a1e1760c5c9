import { describe, expect, it } from "vitest";
import { isDoubtful, isQuestion } from "./doubt.ts";
import { foldText } from "./fold-text.ts";

describe("isDoubtful", () => {
  it.each([
    // As it is said to be.
    "Verkor ouvrirait un atelier",
    "les deux groupes mettraient 2 milliards",
    // Talk.
    "selon certaines rumeurs, Verkor met 2 milliards",
    "Verkor négocie un chantier de 2 milliards",
    "Verkor is rumoured to put €2bn into Dunkirk",
    "sources close to Verkor expect 300 jobs",
    // Wishes.
    "la région rêve de 300 emplois",
    "le maire souhaite 300 emplois",
    "the mayor hopes for 300 jobs",
    "the region would love 300 jobs",
    // Asking.
    "le ministre presse Verkor de créer 300 emplois",
    "Verkor devrait créer 300 emplois",
    "the minister urged Verkor to create 300 jobs",
    "Verkor should create 300 jobs",
    // Conditions.
    "s’il obtient le permis, Verkor met 2 milliards",
    "si l’État accepte, Verkor met 2 milliards",
    "Verkor puts in €2bn, provided that the grid is ready",
    "unless the grid fails, Verkor puts in €2bn",
    // Seasons.
    "Verkor recrute chaque été 300 personnes",
    "300 postes de saisonniers",
    "each winter Verkor hires 300 people",
    "300 temporary jobs",
    // The past.
    "Verkor avait déjà investi 2 milliards",
    "il y a trois ans, Verkor a mis 2 milliards",
    "Verkor had already spent €2bn",
    "three years ago Verkor put in €2bn",
    // Taken back.
    "Verkor gèle son usine à 2 milliards",
    "Verkor suspend 300 embauches",
    "Verkor has shelved its €2bn plant",
    "Verkor pulled out of the €2bn plan",
    // Made up.
    "imaginons que Verkor mette 2 milliards",
    "un exemple fictif : 300 emplois",
    "suppose Verkor spends €2bn",
    "a joke about 300 jobs",
  ])("doubts %j", (text) => {
    expect(isDoubtful(foldText(text))).toBe(true);
  });

  it.each([
    "Verkor investira 2 milliards d’euros à Dunkerque",
    "Verkor a dit qu’il investirait 2 milliards",
    "les rêveurs de Verkor créent 300 emplois",
    "Verkor will invest €2bn in Dunkirk",
    "the dropout rate of Verkor’s school, with 300 jobs",
    "Verkor is opening a shelf plant with 300 jobs",
  ])("does not doubt %j", (text) => {
    expect(isDoubtful(foldText(text))).toBe(false);
  });
});

describe("isQuestion", () => {
  it.each([
    ["Verkor mettra-t-il 2 milliards ?", true],
    ["« Verkor créera-t-il 300 emplois ? »", true],
    ["Verkor mettra 2 milliards.", false],
    ["Qui ? Verkor, avec 2 milliards", false],
    ["Will Verkor spend €2bn?", true],
    ["“Will Verkor create 300 jobs?”", true],
    ["Verkor will spend €2bn.", false],
    ["Who? Verkor, with €2bn", false],
  ])("reads %j", (text, expected) => {
    expect(isQuestion(foldText(text))).toBe(expected);
  });
});
