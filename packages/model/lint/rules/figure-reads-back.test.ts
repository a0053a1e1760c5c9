import { describe, expect, it } from "vitest";
import { checkTexts } from "../check.ts";
import { addClaim, change, createClaim, findingAt, findingsIn, pathOf } from "../fixture.ts";

const RULE = "figure-reads-back";
const FILE = pathOf("microsoft-2024", "announcement");

interface Mutation {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  /** The text at whose nth place in the changed file the finding must stand. */
  readonly at: string;
  readonly nth?: number;
}

const MUTATIONS: readonly Mutation[] = [
  {
    what: "another number in the evidence",
    from: "figure: 4 milliards",
    to: "figure: 40 milliards",
    at: "40 milliards",
  },
  { what: "another bound", from: "text: 2 milliards", to: "text: plus de 2 milliards", at: "plus de 2 milliards" },
  { what: "another currency", from: "text: $4 billion", to: "text: €4 billion", at: "€4 billion" },
  {
    what: "a number without its currency",
    from: "text: cinq milliards d’euros",
    to: "text: cinq milliards",
    at: "cinq milliards",
  },
  {
    what: "a figure read in the wrong language",
    from: "text: cinq milliards d’euros, language: fr",
    to: "text: cinq milliards d’euros, language: en",
    at: "cinq milliards",
  },
  { what: "the figure of a count", from: "text: 2 milliards d’euros", to: "text: 2 000 emplois", at: "2 000 emplois" },
];

describe("figure-reads-back", () => {
  it.each(MUTATIONS)("reports $what", ({ from, to, at, nth }) => {
    const texts = change(FILE, from, to);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, at, nth)]);
  });

  it("reports a mistyped amount at every figure that is printed for it", () => {
    const texts = change(FILE, "amount: 5000000000", "amount: 500000000");
    expect(findingsIn(texts)).toStrictEqual([
      findingAt(texts, RULE, FILE, "cinq milliards", 1),
      findingAt(texts, RULE, FILE, "cinq milliards", 2),
    ]);
  });

  it("reads jobs that are printed as the people who are hired, with the same number and bound alone", () => {
    const printing = (text: string) =>
      addClaim(
        "announcement",
        "microsoft-2024",
        createClaim({
          kind: "jobs",
          count: 100,
          countMax: null,
          unit: "jobs",
          bound: "exact",
          jobType: "created",
          figure: { text, language: "fr" },
        }),
      );
    expect(findingsIn(printing("100 nouveaux employés"))).toStrictEqual([]);
    for (const text of ["plus de 100 employés", "101 employés", "100 start-up"]) {
      expect(findingsIn(printing(text)).map(({ rule }) => rule)).toStrictEqual([RULE]);
    }
  });

  it("says what the figure reads and what is stored", () => {
    const [finding] = checkTexts(change(FILE, "text: cinq milliards", "text: six milliards")).findings;
    expect(finding).toMatchObject({
      found: "six milliards d’euros, which reads exact 6000000000 EUR",
      expected: "exact 5000000000 EUR",
    });
  });

  const tally = (text: string, language: "fr" | "en", value: { count: number | null; countMax?: number }) =>
    addClaim(
      "edition",
      "choose-france-2024",
      createClaim({
        kind: "tally",
        what: "countries_represented",
        countMax: null,
        bound: "countMax" in value ? "range" : "exact",
        ...value,
        figure: { text, language },
      }),
    );

  it.each([
    ["63 sites", "fr", { count: 63 }],
    ["1 200 rendez-vous", "fr", { count: 1200 }],
    ["plus de cent pays", "fr", { count: 100 }],
    ["une centaine de pays", "fr", { count: 100 }],
    ["some 1,200 meetings", "en", { count: 1200 }],
    ["sixty-three sites", "en", { count: 63 }],
    ["entre 20 et 25 pays", "fr", { count: 20, countMax: 25 }],
    ["plusieurs pays", "fr", { count: null }],
  ] as const)("finds the number of a tally in %j", (text, language, value) => {
    expect(findingsIn(tally(text, language, value))).toStrictEqual([]);
  });

  it.each([
    ["64 sites", "fr", { count: 63 }],
    ["163 sites", "fr", { count: 63 }],
    ["entre 20 et 25 pays", "fr", { count: 20, countMax: 26 }],
    ["plusieurs pays", "fr", { count: 10 }],
  ] as const)("reports a tally whose number is not in %j", (text, language, value) => {
    const texts = tally(text, language, value);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, pathOf("choose-france-2024", "edition"), text)]);
  });

  it("leaves figures in languages alone that it does not read", () => {
    const source = pathOf("aibusiness-2024-05-16-ms", "source");
    const german = change(source, "language: en", "language: de");
    expect(findingsIn(change(FILE, "figure: $4 billion", "figure: 4 Milliarden Dollar", german))).toStrictEqual([]);
  });

  it("reads a vague sum as a sum without an amount", () => {
    const vague = change(FILE, "text: 2 milliards d’euros", "text: plusieurs milliards d’euros");
    const texts = change(
      FILE,
      "figure: 2 milliards d’euros",
      "figure: null",
      change(FILE, "amount: 2000000000", "amount: null", vague),
    );
    expect(findingsIn(texts)).toStrictEqual([]);
  });
});
