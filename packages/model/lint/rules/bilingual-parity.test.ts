import { describe, expect, it } from "vitest";
import { change, findingAt, findingsIn, pathOf } from "../fixture.ts";

const RULE = "bilingual-parity";
const FILE = pathOf("microsoft-2024", "announcement");
const SUBJECT = "fr: Centres de données et formation\n  en: Data centres and training";
const subject = (fr: string, en: string) => change(FILE, SUBJECT, `fr: ${fr}\n  en: ${en}`);

describe("bilingual-parity", () => {
  it.each([
    ["a year that differs", "Formation en 2024", "Training in 2025", ["Formation", "Training"]],
    ["a number that only one has", "Formation de 200 personnes", "Training", ["Formation"]],
    ["another decimal", "1,4 GW de plus", "1.5 GW more", ["1,4", "1.5"]],
    ["a name that only one has", "Formation à Mulhouse", "Training", ["Formation"]],
    ["an organisation that only one has", "Formation", "Training by Mistral AI", ["Training"]],
    ["an accent that only one has", "Un site dans le Grand Est", "A site in Grand Êst", ["Un site"]],
    ["one text for both", "Data centres and training", "Data centres and training", []],
  ])("reports %s", (_what, fr, en, at) => {
    const texts = subject(fr, en);
    const places =
      at.length === 0
        ? [findingAt(texts, RULE, FILE, en, 2)]
        : at.map((sought) => findingAt(texts, RULE, FILE, sought));
    expect(findingsIn(texts)).toStrictEqual(places);
  });

  it.each([
    ["Deux centres de données", "2 data centres"],
    ["2 centres de données", "Two data centres"],
    ["Formation de 1\u202F400 personnes", "Training of 1,400 people"],
    ["1\u202F500 millions d’euros", "1.5 billion euros"],
    ["1,5 milliard d’euros", "1.5 billion euros"],
    ["Une centaine de centres", "About 100 centres"],
    ["La 2e tranche", "The second phase"],
    ["Du 13 mai 2024 à 2027", "From 13 May 2024 to 2027"],
    ["Présence mulhousienne", "Presence in Mulhouse"],
    ["Implantation française", "A site in France"],
    ["Une usine dans le Grand Est", "A plant in Grand Est"],
    ["Le vent du mistral", "The wind"],
    ["Azure", "Azure"],
    ["Grand Palais", "Grand Palais"],
  ])("accepts %s beside %s", (fr, en) => {
    expect(findingsIn(subject(fr, en))).toStrictEqual([]);
  });
});
