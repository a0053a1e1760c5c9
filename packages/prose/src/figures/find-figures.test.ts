import type { Language } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import type { Figure } from "./figure.ts";
import { type FindFiguresOptions, findFigures, scanFigures } from "./find-figures.ts";

/** What is found, each with the bound and the value in short: "4 Md€ = 4000000000 EUR". */
function found(text: string, options: FindFiguresOptions = {}): readonly string[] {
  return findFigures(text, options).map((figure) => describeFigure(text, figure));
}

function describeFigure(text: string, figure: Figure): string {
  const bound = figure.bound === "exact" ? "" : `${figure.bound} `;
  const value = figure.valueMax === null ? figure.value : `${figure.value}–${figure.valueMax}`;
  return `${text.slice(figure.start, figure.end)} = ${bound}${value} ${figure.currency ?? figure.unit}`;
}

type Case = readonly [text: string, ...figures: readonly string[]];

const FRENCH: readonly Case[] = [
  [
    "Amazon promet plus de 1,2 milliard d’euros et 3 000 emplois d’ici 2027.",
    "1,2 milliard d’euros = more_than 1200000000 EUR",
    "3 000 emplois = 3000 jobs",
  ],
  // Numbers in words are found by what they count, wherever they begin.
  ["Une centaine d’emplois et trois usines", "Une centaine d’emplois = about 100 jobs", "trois usines = 3 sites"],
  ["un demi-milliard d’euros", "un demi-milliard d’euros = 500000000 EUR"],
  ["soit un million deux cent mille personnes", "un million deux cent mille personnes = 1200000 people"],
  ["une petite dizaine de sites", "une petite dizaine de sites = about 10 sites"],
  ["quatre Md€, deux millions $", "quatre Md€ = 4000000000 EUR", "deux millions $ = 2000000 USD"],
  ["l’un des deux projets", "deux projets = 2 projects"],
  // The lower end of a range may be in words.
  ["deux à 3 milliards d’euros", "deux à 3 milliards d’euros = range 2000000000–3000000000 EUR"],
  ["un à deux milliards d’euros", "un à deux milliards d’euros = range 1000000000–2000000000 EUR"],
  // Currencies before the number.
  ["EUR 4 milliards, CHF 20'000", "EUR 4 milliards = 4000000000 EUR", "CHF 20'000 = 20000 CHF"],
  ["en 2024, 150 postes", "150 postes = 150 jobs"],
  ["en 2026 150 postes", "150 postes = 150 jobs"],
  // A figure goes over a soft line break and no further.
  ["soit 4 milliards\nd’euros", "4 milliards\nd’euros = 4000000000 EUR"],
  ["soit 4\n\nmilliards d’euros"],
  // What the record prints without its being a unit of claims.
  ["180 patrons, 120 chefs d’entreprise, 40 P-DG"],
  // In the words of the other language.
  ["Elle investira 4 billion dollars et crée 300 jobs.", "4 billion dollars = 4000000000 USD", "300 jobs = 300 jobs"],
  ["12 000 plants de vigne, 3 positions gagnées"],
  ["le 13 mai 2024, 30 % des emplois, 25 000 GPU, 01 02 03 04 05, la version 1.2.3"],
];

const ENGLISH: readonly Case[] = [
  [
    "Amazon pledged €1.2bn, up from $500 million, and 3,000 jobs.",
    "€1.2bn = 1200000000 EUR",
    "$500 million = 500000000 USD",
    "3,000 jobs = 3000 jobs",
  ],
  ["half a billion euros", "half a billion euros = 500000000 EUR"],
  [
    "a good dozen plants, a hundred and fifty jobs",
    "a good dozen plants = about 12 sites",
    "a hundred and fifty jobs = 150 jobs",
  ],
  ["C$4 billion, US$4bn, A$4 billion", "C$4 billion = 4000000000 CAD", "US$4bn = 4000000000 USD"],
  ["between $500 million and $600 million", "$500 million and $600 million = range 500000000–600000000 USD"],
  ["The works council counts 300 CDI.", "300 CDI = 300 jobs"],
  ["In all, 4 milliards d’euros", "4 milliards d’euros = 4000000000 EUR"],
];

describe.each([
  ["fr", FRENCH],
  ["en", ENGLISH],
] as const)("the figures of a text in %s", (language: Language, cases) => {
  it.each(cases)("are found in %j", (text, ...figures) => {
    expect(found(text, { language })).toEqual(figures);
  });
});

describe("without a language", () => {
  it("each paragraph is judged by itself", () => {
    const text =
      "L’usine a 1,2 million d’euros de budget et 1.200 emplois.\n\nThe plant has 20 data centre jobs and 1.5 bn€.";
    expect(found(text)).toEqual([
      "1,2 million d’euros = 1200000 EUR",
      "1.200 emplois = 1200 jobs",
      "20 data centre jobs = 20 jobs",
      "1.5 bn€ = 1500000000 EUR",
    ]);
  });

  it("a figure in the words of the other language is read where they stand", () => {
    const text = "La société a promis $4 billion à la région, et 300 jobs dans ses usines.";
    expect(found(text)).toEqual(["$4 billion = 4000000000 USD", "300 jobs = 300 jobs"]);
  });

  it("a text that tells nothing is read in either", () => {
    expect(found("90 positions")).toEqual(["90 positions = 90 jobs"]);
    expect(found("90 postes")).toEqual(["90 postes = 90 jobs"]);
  });

  it("a long line is judged piece by piece", () => {
    const french = "La commune a voté le budget de l’année pour les chemins et la salle des fêtes. ".repeat(60);
    const english = "The committee heard that the plant would be closed for the whole of the summer. ".repeat(60);
    expect(found(`${french}${english}It has 12 battery plants.`)).toEqual(["12 battery plants = 12 sites"]);
  });
});

describe("the place of a figure", () => {
  it.each([
    ["markdown", "Voir `300 emplois`, [300 emplois](https://x.fr/300-emplois) et https://x.fr/4-milliards-d-euros."],
    ["html", '<td title="300 emplois">300 emplois</td>'],
    ["typescript", 'const emplois300 = 300; // 300 emplois\nconst x = "300-emplois";'],
    ["python", '# 300 emplois\nemplois = 300\nimport "300-emplois"'],
    ["json", '{"emplois": 300, "note": "300 emplois à Lens"}'],
    ["yaml", "emplois: 300\nnote: 300 emplois à Lens"],
    ["csv", "lieu,emplois\nLens,300\nDole,300 emplois"],
    ["code", "le rapport parle de 300 emplois"],
    ["of an unknown language", "le rapport parle de 300 emplois"],
  ])("is prose in %s", (format, text) => {
    expect(found(text, { format, language: "fr" })).toEqual(["300 emplois = 300 jobs"]);
  });

  it.each(["300-job", "4-billion-euro", "500-million-euro"])("may be %s, which looks like a slug", (figure) => {
    expect(found(`a ${figure} plan`, { language: "en" })).toHaveLength(1);
    expect(found(`see https://example.org/${figure} or /data/${figure}.csv`, { language: "en" })).toEqual([]);
    expect(found(`the big-${figure}-plan`, { language: "en" })).toEqual([]);
  });

  it.each(["45 k€/an", "500 €/mois", "300 emplois/an", "45 €/MWh"])("may be the number of the rate %s", (text) => {
    const [figure] = findFigures(text, { language: "fr" });
    expect(figure?.end).toBe(text.indexOf("/"));
  });

  it("may hold a tag, an escape or markup between its parts", () => {
    expect(found("<b>4</b>&nbsp;milliards d’euros", { format: "html" })).toHaveLength(1);
    expect(found("**4** milliards d’euros", { format: "markdown" })).toHaveLength(1);
    expect(found("4~M\\euro{} et \\textbf{300} emplois", { format: "latex", language: "fr" })).toHaveLength(2);
  });

  it("is no formula", () => {
    expect(found("On pose $n = 12$ et $k = 3$ ici.", { format: "latex" })).toEqual([]);
    expect(found("On pose $n = 12$ et $k = 3$ ici.", { format: "markdown" })).toEqual([]);
    expect(found("soit 12$ et 30$", { language: "fr" })).toEqual(["12$ = 12 USD", "30$ = 30 USD"]);
    expect(found("soit \\$4 milliards et $4 milliards$", { format: "latex" })).toEqual([
      "$4 milliards = 4000000000 USD",
    ]);
  });

  it("is inside one of the regions, if there are any", () => {
    const text = "300 emplois et **40** usines, ou 5 sites";
    const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
    const regions = [at("300"), at("40"), at(" usines"), at("ou 5 sites")];
    expect(found(text, { regions })).toEqual(["40** usines = 40 sites", "5 sites = 5 sites"]);
    expect(found(text, { regions: [] })).toEqual([]);
    expect(found("Une usine de 300-job", { regions: [{ start: 0, end: 13 }], language: "en" })).toEqual([
      "300-job = 300 jobs",
    ]);
  });
});

describe("what is given", () => {
  it("is frozen, with unnamed figures left to scanFigures", () => {
    const text = "plusieurs milliards de dollars et 300 emplois";
    const figures = findFigures(text);
    expect(Object.isFrozen(figures)).toBe(true);
    expect(figures.every(Object.isFrozen)).toBe(true);
    expect(figures).toStrictEqual([
      { start: 34, end: 45, kind: "count", value: 300, valueMax: null, currency: null, unit: "jobs", bound: "exact" },
    ]);
    expect(scanFigures(text)).toStrictEqual([
      { start: 0, end: 30, kind: "money", value: null, valueMax: null, currency: "USD", unit: null, bound: "exact" },
      ...figures,
    ]);
  });

  it("is nothing for a text without figures", () => {
    expect(findFigures("")).toEqual([]);
    expect(findFigures("Rien ici, ni chiffre ni monnaie.")).toEqual([]);
  });
});
