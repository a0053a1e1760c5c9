import { describe, expect, it } from "vitest";
import { change, findingAt, findingsIn, pathOf } from "../fixture.ts";

const RULE = "no-copied-sentence";
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
    what: "a sentence as the figure of a source",
    from: "figure: null }\n  - id: announced_by",
    to: "figure: un deux trois quatre cinq six sept huit neuf }\n  - id: announced_by",
    at: "un deux",
  },
  {
    what: "a sentence as the figure of a claim",
    from: "purpose: null\n    figure: null",
    to: "purpose: null\n    figure: { text: un deux trois quatre cinq six sept huit neuf, language: fr }",
    at: "un deux",
  },
  {
    what: "a summary of more than 240 characters",
    from: "fr: Centres de données et formation",
    to: `fr: ${"mot ".repeat(60)}mots`,
    at: "mot mot",
  },
  {
    what: "a long quotation in our own line",
    from: "fr: Centres de données et formation",
    to: "fr: Dit « un deux trois quatre cinq six sept huit neuf »",
    at: "Dit",
  },
  {
    what: "a long quotation in English",
    from: "en: Data centres and training",
    to: "en: Says “one two three four five six seven eight nine”",
    at: "Says",
  },
];

describe("no-copied-sentence", () => {
  it.each(MUTATIONS)("reports $what", ({ from, to, at, nth }) => {
    const texts = change(FILE, from, to);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, at, nth)]);
  });

  it("counts the words of a figure, not its characters", () => {
    expect(
      findingsIn(
        change(
          FILE,
          "figure: null }\n  - id: announced_by",
          "figure: un deux trois quatre cinq six sept huit }\n  - id: announced_by",
        ),
      ),
    ).toStrictEqual([]);
  });
});
