import { describe, expect, it } from "vitest";
import { checkTexts } from "./check.ts";
import { change, findingAt, findingsIn, pathOf, put } from "./fixture.ts";

const RULE = "schema";
const MICROSOFT = pathOf("microsoft-2024", "announcement");
const CLUBIC = pathOf("clubic-2024-05-ms", "source");

describe("findingsOf", () => {
  it.each([
    {
      what: "a word that is not of the list",
      from: "rank: preferred",
      to: "rank: prefered",
      at: "prefered",
      says: "Did you mean preferred?",
    },
    {
      what: "a kind of claim that there is not",
      from: "kind: training",
      to: "kind: trainings",
      at: "trainings",
      says: "Did you mean training?",
    },
    { what: "a text for a number", from: "count: 1000000", to: "count: one million", at: "one million", says: null },
    { what: "a broken number", from: "count: 1000000", to: "count: 1.5", at: "1.5", says: null },
    {
      what: "a key that there is not",
      from: "figure: null }\n  - id: announced_by",
      to: "figures: null }\n  - id: announced_by",
      at: "figures",
      says: "Did you mean figure?",
    },
    {
      what: "a mapping for a text",
      from: "place: mulhouse",
      to: "place: { id: mulhouse }",
      at: "{ id: mulhouse }",
      says: null,
    },
    { what: "a locator of no known shape", from: "paragraph: 1", to: "line: 1", at: "{ line: 1", says: null },
    { what: "an id that cannot be one", from: "place: mulhouse", to: "place: Mulhouse", at: "Mulhouse", says: null },
  ])("reports $what where it stands", ({ from, to, at, says }) => {
    const texts = change(MICROSOFT, from, to);
    const { findings } = checkTexts(texts);
    const place = findingAt(texts, RULE, MICROSOFT, at);
    expect(findings).toContainEqual(expect.objectContaining(says === null ? place : { ...place, suggestion: says }));
    expect(findings.every(({ rule }) => rule === RULE)).toBe(true);
  });

  it("reports a missing key at its parent, with what the schema says of it", () => {
    const texts = change(CLUBIC, "publishedAt: null\n", "");
    expect(checkTexts(texts).findings).toStrictEqual([
      expect.objectContaining({
        ...findingAt(texts, RULE, CLUBIC, "id:"),
        message: "The key “publishedAt” is missing. Where on the page the date stands.",
        suggestion: "Add it; write “publishedAt: null” if it was looked for and is not known.",
      }),
    ]);
  });

  it("reports a missing key of a claim at that claim", () => {
    const texts = change(MICROSOFT, "    count: 1000000\n", "");
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, MICROSOFT, "id: training")]);
  });

  it("asks for quotes around a year alone", () => {
    const texts = change(CLUBIC, "published: 2024-05", "published: 2024");
    expect(checkTexts(texts).findings).toStrictEqual([
      expect.objectContaining({
        ...findingAt(texts, RULE, CLUBIC, "2024\n"),
        suggestion: 'Put it into quotes: "2024".',
      }),
    ]);
  });

  it("reports every fault of a record, not the first", () => {
    const one = change(CLUBIC, "kind: trade", "kind: newspaper");
    const two = change(CLUBIC, "language: fr", "language: french", one);
    const three = change(CLUBIC, "accessed: null", "accessed: 2024-02-30", two);
    expect(findingsIn(three)).toStrictEqual([
      findingAt(three, RULE, CLUBIC, "2024-02-30"),
      findingAt(three, RULE, CLUBIC, "french"),
      findingAt(three, RULE, CLUBIC, "newspaper"),
    ]);
  });

  it.each(["[]", "clubic", "42", "null", "- id: clubic"])(
    "reports a file that holds %s instead of a record",
    (text) => {
      const { findings } = checkTexts(put({ path: pathOf("clubic", "publisher"), text }));
      expect(findings).toStrictEqual([expect.objectContaining({ rule: RULE, line: 1, column: 1 })]);
    },
  );
});
