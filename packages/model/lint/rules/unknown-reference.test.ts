import { describe, expect, it } from "vitest";
import { checkTexts } from "../check.ts";
import { change, findingAt, findingsIn, pathOf, put } from "../fixture.ts";
import { writeRecord } from "../write-record.ts";

const LINE = { fr: "Relu.", en: "Read again." };
const RULE = "unknown-reference";
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
    what: "an unknown source",
    from: "source: france3-grandest-2024-05-petitlandau, locator: null, figure: 2",
    to: "source: france3-grandest-2024-05, locator: null, figure: 2",
    at: "france3-grandest-2024-05,",
  },
  {
    what: "an unknown organisation",
    from: "recipients: []",
    to: "recipients: [mistral]",
    at: "mistral]",
  },
  {
    what: "an unknown edition's claim",
    from: "ref: microsoft-2024/investment",
    to: "ref: choose-france-2024/total_investment",
    at: "choose-france-2024/total_investment",
  },
];

describe("unknown-reference", () => {
  it.each(MUTATIONS)("reports $what", ({ from, to, at, nth }) => {
    const texts = change(FILE, from, to);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, at, nth)]);
  });

  it("suggests the nearest id", () => {
    const [finding] = checkTexts(change(FILE, "source: latribune-2024-05-ms", "source: latribune-2024-05-sm")).findings;
    expect(finding).toMatchObject({ found: "latribune-2024-05-sm", suggestion: "Did you mean latribune-2024-05-ms?" });
  });

  it("does not blame the mention of a record that is there but broken", () => {
    const texts = put({ path: pathOf("mulhouse", "place"), text: "id: mulhouse\n" });
    expect(new Set(findingsIn(texts).map(({ rule }) => rule))).toStrictEqual(new Set(["schema"]));
  });

  it("does not blame the mention of a claim in a file that cannot be read", () => {
    const correction = writeRecord("correction", {
      id: "c",
      claim: "microsoft-2024/training",
      on: "2026-01-15",
      before: LINE,
      after: LINE,
      reason: LINE,
      evidence: [{ source: "clubic-2024-05-ms", locator: null, figure: null }],
    });
    const texts = put(correction, put({ path: FILE, text: "id: [" }));
    expect(new Set(findingsIn(texts).map(({ rule }) => rule))).toStrictEqual(new Set(["plain-yaml"]));
  });

  it("looks into records that break their schema", () => {
    const texts = change(FILE, "place: mulhouse\n    siteKind: new", "place: mulhause\n    siteKind: newer");
    expect(findingsIn(texts).map(({ rule }) => rule)).toStrictEqual([RULE, "schema"]);
  });
});
