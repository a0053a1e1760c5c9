import { describe, expect, test } from "vitest";
import { readFigureAt } from "./read.ts";

/** Text with the span of the figure in angle brackets ‹›, and what is read; the bound is exact unless told. */
const FIGURES: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  // Scales, glued, apart and hyphened.
  ["It will invest ‹€4 billion› here.", { amount: 4e9, currency: "EUR" }],
  ["worth ‹€1.2bn›.", { amount: 1.2e9, currency: "EUR" }],
  ["worth ‹€4B›", { amount: 4e9, currency: "EUR" }],
  ["worth ‹€500 mn›", { amount: 500e6, currency: "EUR" }],
  ["worth ‹€1.5 trillion›", { amount: 1.5e12, currency: "EUR" }],
  ["worth ‹€300k›", { amount: 300e3, currency: "EUR" }],
  ["worth ‹EUR4bn›", { amount: 4e9, currency: "EUR" }],
  ["worth ‹4bn euros›", { amount: 4e9, currency: "EUR" }],
  ["a ‹4-billion-euro› plan", { amount: 4e9, currency: "EUR" }],
  ["a ‹€4-billion› plan", { amount: 4e9, currency: "EUR" }],
  ["worth ‹€4&nbsp;billion›", { amount: 4e9, currency: "EUR" }],
  ["worth **‹€4** billion›", { amount: 4e9, currency: "EUR" }],
  // Currencies.
  ["worth ‹US$163 million›", { amount: 163e6, currency: "USD" }],
  ["worth \\‹$4 billion›", { amount: 4e9, currency: "USD" }],
  ["worth ‹4 billion U.S. dollars›", { amount: 4e9, currency: "USD" }],
  ["worth ‹C$4 billion›", { amount: 4e9, currency: "CAD" }],
  ["worth ‹$4 million CAD›", { amount: 4e6, currency: "CAD" }],
  ["worth ‹£650m›", { amount: 650e6, currency: "GBP" }],
  ["worth ‹650 million pounds sterling›", { amount: 650e6, currency: "GBP" }],
  ["worth ‹20 million Swiss francs›", { amount: 20e6, currency: "CHF" }],
  ["worth ‹2 billion Swedish kronor›", { amount: 2e9, currency: "SEK" }],
  ["worth ‹2 billion Norwegian kroner›", { amount: 2e9, currency: "NOK" }],
  ["worth ‹2 billion Danish crowns›", { amount: 2e9, currency: "DKK" }],
  ["worth ‹8 billion yuan›", { amount: 8e9, currency: "CNY" }],
  ["worth ‹¥8 billion›", { amount: 8e9, currency: "JPY" }],
  ["worth ‹₹8 billion›", { amount: 8e9, currency: "INR" }],
  ["in 2024 ‹€4 billion›", { amount: 4e9, currency: "EUR" }],
  // Thousands and decimals.
  ["worth ‹€300,000›", { amount: 300_000, currency: "EUR" }],
  ["worth ‹€1,234,567.89›", { amount: 1_234_567.89, currency: "EUR" }],
  ["worth ‹€1,2 billion›", { amount: 1.2e9, currency: "EUR" }],
  ["worth ‹300.000 euros›", { amount: 300_000, currency: "EUR" }],
  ["worth ‹€1{,}200›", { amount: 1200, currency: "EUR" }],
  ["creating ‹1.500 jobs›", { count: 1500, unit: "jobs" }],
  ["creating ‹3 000 jobs›", { count: 3000, unit: "jobs" }],
  // Numbers in words.
  ["worth ‹half a billion euros›", { amount: 0.5e9, currency: "EUR" }],
  ["worth ‹one and a half billion euros›", { amount: 1.5e9, currency: "EUR" }],
  ["worth ‹a billion and a half euros›", { amount: 1.5e9, currency: "EUR" }],
  ["worth ‹a billion euros›", { amount: 1e9, currency: "EUR" }],
  ["creating ‹two hundred and fifty thousand jobs›", { count: 250_000, unit: "jobs" }],
  ["creating ‹a hundred and fifty jobs›", { count: 150, unit: "jobs" }],
  ["creating ‹twelve hundred jobs›", { count: 1200, unit: "jobs" }],
  ["creating ‹twenty-five jobs›", { count: 25, unit: "jobs" }],
  ["training ‹one million two hundred thousand people›", { count: 1_200_000, unit: "people" }],
  ["with ‹one plant›", { count: 1, unit: "sites" }],
  // Collectives.
  ["with ‹a dozen projects›", { count: 12, unit: "projects", bound: "about" }],
  ["with ‹half a dozen sites›", { count: 6, unit: "sites", bound: "about" }],
  ["more than ‹two dozen jobs›", { count: 24, unit: "jobs", bound: "more_than" }],
  // Counted nouns, with the words between.
  ["creating ‹700 permanent direct jobs›", { count: 700, unit: "jobs" }],
  ["creating ‹1,500 high-quality jobs›", { count: 1500, unit: "jobs" }],
  ["creating ‹300 data center jobs›", { count: 300, unit: "jobs" }],
  ["a ‹300-job› plant", { count: 300, unit: "jobs" }],
  ["with ‹seven Indian CEOs›", { count: 7, unit: "people" }],
  ["with ‹10k employees›", { count: 10_000, unit: "people" }],
  ["with ‹5m people›", { count: 5e6, unit: "people" }],
  ["with ‹20 data centres›", { count: 20, unit: "sites" }],
  ["with ‹2,500 French start-ups›", { count: 2500, unit: "startups" }],
  // Bounds.
  ["over ‹€1 billion›", { amount: 1e9, currency: "EUR", bound: "more_than" }],
  ["exceeding ‹€1 billion›", { amount: 1e9, currency: "EUR", bound: "more_than" }],
  ["in excess of ‹€1 billion›", { amount: 1e9, currency: "EUR", bound: "more_than" }],
  ["no less than ‹€1 billion›", { amount: 1e9, currency: "EUR", bound: "at_least" }],
  ["‹€15bn›+", { amount: 15e9, currency: "EUR", bound: "at_least" }],
  ["‹200+ roles›", { count: 200, unit: "jobs", bound: "at_least" }],
  ["‹200 jobs› or more", { count: 200, unit: "jobs", bound: "at_least" }],
  ["up to ‹€5bn›", { amount: 5e9, currency: "EUR", bound: "up_to" }],
  ["as many as ‹300 jobs›", { count: 300, unit: "jobs", bound: "up_to" }],
  ["no more than ‹300 jobs›", { count: 300, unit: "jobs", bound: "up_to" }],
  ["fewer than ‹300 jobs›", { count: 300, unit: "jobs", bound: "up_to" }],
  ["an estimated ‹300 jobs›", { count: 300, unit: "jobs", bound: "about" }],
  ["some ‹€600 million›", { amount: 600e6, currency: "EUR", bound: "about" }],
  ["≈ ‹300 jobs›", { count: 300, unit: "jobs", bound: "about" }],
  // Ranges.
  ["between ‹€3bn and €4bn›", { amount: 3e9, amountMax: 4e9, currency: "EUR", bound: "range" }],
  ["between ‹€3 and €4 billion›", { amount: 3e9, amountMax: 4e9, currency: "EUR", bound: "range" }],
  ["‹€3-4 billion›", { amount: 3e9, amountMax: 4e9, currency: "EUR", bound: "range" }],
  ["from ‹300 to 500 jobs›", { count: 300, countMax: 500, unit: "jobs", bound: "range" }],
  ["‹two to three billion euros›", { amount: 2e9, amountMax: 3e9, currency: "EUR", bound: "range" }],
  ["between ‹one hundred and two hundred jobs›", { count: 100, countMax: 200, unit: "jobs", bound: "range" }],
  ["‹€4 billion› 3,000 jobs", { amount: 4e9, currency: "EUR" }],
  ["‹€4 billion› to 2030", { amount: 4e9, currency: "EUR" }],
  ["‹€300› to 400 people", { amount: 300, currency: "EUR" }],
  ["creating ‹300 jobs› and 20 plants", { count: 300, unit: "jobs" }],
  ["between ‹five and six thousand workers›", { count: 5000, countMax: 6000, unit: "people", bound: "range" }],
  ["between ‹$1 and $1.5 billion›", { amount: 1e9, amountMax: 1.5e9, currency: "USD", bound: "range" }],
  // Any word may stand before the noun, but for those that tell of something else.
  ["creating ‹500 software engineers›", { count: 500, unit: "people" }],
  ["with ‹40 PhD students›", { count: 40, unit: "people" }],
  ["with ‹nine production sites›", { count: 9, unit: "sites" }],
  ["with ‹8 early-stage startups›", { count: 8, unit: "startups" }],
  ["with ‹12 state-of-the-art plants›", { count: 12, unit: "sites" }],
  ["creating ‹1,000 direct, permanent jobs›", { count: 1000, unit: "jobs" }],
  ["creating ‹700 direct and indirect jobs›", { count: 700, unit: "jobs" }],
  ["creating ‹300 U.S. jobs›", { count: 300, unit: "jobs" }],
  // Other currencies, and whose dollars they are.
  ["worth ‹RMB 300 million›", { amount: 300e6, currency: "CNY" }],
  ["worth ‹₹500 crore›", { amount: 5e9, currency: "INR" }],
  ["worth ‹$4 billion Canadian›", { amount: 4e9, currency: "CAD" }],
  ["worth ‹€1½ billion›", { amount: 1.5e9, currency: "EUR" }],
  // A small sum of dollars where a word or a rate says that it is one.
  ["Coffee here is ‹$4›, and worth it.", { amount: 4, currency: "USD" }],
  ["It costs ‹$5› a month", { amount: 5, currency: "USD" }],
  ["only ‹$9›", { amount: 9, currency: "USD" }],
  // More bounds, and words that only look like bounds.
  ["‹20-plus projects›", { count: 20, unit: "projects", bound: "at_least" }],
  ["not exceeding ‹€5m›", { amount: 5e6, currency: "EUR", bound: "up_to" }],
  ["c. ‹300 jobs›", { count: 300, unit: "jobs", bound: "about" }],
  ["±‹300 jobs›", { count: 300, unit: "jobs", bound: "about" }],
  [">= ‹300 jobs›", { count: 300, unit: "jobs", bound: "at_least" }],
  ["spread over ‹12 sites›", { count: 12, unit: "sites" }],
  ["talks about ‹300 jobs›", { count: 300, unit: "jobs" }],
  ["‹3 plants› in 5 countries", { count: 3, unit: "sites" }],
  ["employs 5,000 in ‹12 plants›", { count: 12, unit: "sites" }],
  ["one of ‹three plants›", { count: 3, unit: "sites" }],
  // Unnamed numbers.
  ["‹several billion dollars›", { amount: null, currency: "USD" }],
  ["‹hundreds of jobs›", { count: null, unit: "jobs" }],
  ["‹hundreds of millions of euros›", { amount: null, currency: "EUR" }],
];

/** Text with the offset of what is no figure marked by ‹. */
const SILENCE: readonly string[] = [
  "in ‹2024",
  "‹2024 industrial projects",
  "on ‹13 May",
  "‹20 percent of jobs",
  "‹30% of jobs",
  "‹3G sites",
  "‹13,800 NVIDIA chips",
  "‹4 billion",
  "‹4 billion tonnes",
  "‹4 billion francs",
  "‹300 kroner",
  "A‹$4 billion",
  "‹A$4 billion",
  "‹$1",
  "replace(‹$2, x)",
  "‹a plant",
  "‹ten two jobs",
  "‹twenty eleven jobs",
  "‹one of the leaders",
  "‹20 companies employing people",
  "‹500 people-focused events",
  "‹7.5 jobs",
  "‹10 bn jobs",
  "2024 ‹EUR",
  "version ‹2.0.1 jobs",
  "#‹300 jobs",
  "%‹20jobs",
  "one ‹hundred jobs",
  "two ‹billions of euros",
  "x_‹300 jobs",
  "a ‹12-month project",
  "‹3-year projects",
  "a ‹5 hectare site",
  "two ‹10 MW data centres",
  "Head office: ‹12 Factory Road",
  "a ‹2023 project",
  "the ‹2024 projects",
  "COP ‹30 mentioned factories",
  "On June ‹5 workers gathered",
  "Tier ‹3 data centres",
  "the Fortune ‹500 executives",
  "two or ‹three plants",
  "one in ‹five workers",
  "‹one worker in five",
  "9 out of ‹10 workers",
  "the top ‹10 employ people",
  "‹20 companies with workers",
  "‹$4 billion AUD",
  "$‹300$ of it",
  "‹$10^9$",
];

function readMarked(marked: string) {
  const start = marked.indexOf("‹");
  const text = marked.replace("‹", "").replace("›", "");
  return { start, end: marked.indexOf("›") - 1, reading: readFigureAt(text, start, "en") };
}

describe("an English figure", () => {
  test.each(FIGURES)("is read in %j", (marked, expected) => {
    const { start, end, reading } = readMarked(marked);
    const upper = "currency" in expected ? { kind: "money", amountMax: null } : { kind: "count", countMax: null };
    expect(reading).toStrictEqual({ ...upper, bound: "exact", ...expected, start, end });
  });

  test.each(SILENCE)("is not read in %j", (marked) => {
    expect(readMarked(marked).reading).toBeNull();
  });
});
