import { describe, expect, it } from "vitest";
import { checkTexts } from "../check.ts";
import { change, findingAt, findingsIn, pathOf } from "../fixture.ts";

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
    from: "text: cinq milliards d’euros\n      language: fr",
    to: "text: cinq milliards d’euros\n      language: en",
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

  it("says what the figure reads and what is stored", () => {
    const [finding] = checkTexts(change(FILE, "text: cinq milliards", "text: six milliards")).findings;
    expect(finding).toMatchObject({
      found: "six milliards d’euros, which reads exact 6000000000 EUR",
      expected: "exact 5000000000 EUR",
    });
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
