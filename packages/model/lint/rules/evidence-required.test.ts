import { describe, expect, it } from "vitest";
import { change, findingAt, findingsIn, pathOf, put } from "../fixture.ts";
import { writeRecord } from "../write-record.ts";

const CLUBIC = "      - { source: clubic-2024-05-ms, locator: null, figure: null }\n";
const SITE_EVIDENCE =
  "    evidence:\n      - { source: seed-article-2024-05, locator: null, figure: null }\n  - id: announced_by";
const RULE = "evidence-required";
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
    what: "a claim with an empty list of evidence",
    from: SITE_EVIDENCE,
    to: "    evidence: []\n  - id: announced_by",
    at: "[]\n  - id: announced_by",
  },
  { what: "a claim without the key", from: SITE_EVIDENCE, to: "  - id: announced_by", at: "id: site" },
  { what: "a source that stands twice", from: CLUBIC, to: CLUBIC + CLUBIC, at: "{ source: clubic-2024-05-ms", nth: 2 },
];

describe("evidence-required", () => {
  it.each(MUTATIONS)("reports $what", ({ from, to, at, nth }) => {
    const texts = change(FILE, from, to);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, at, nth)]);
  });

  it("lets a source stand twice with two locators", () => {
    const texts = change(FILE, CLUBIC, CLUBIC + CLUBIC.replace("locator: null", "locator: { paragraph: 2 }"));
    expect(findingsIn(texts)).toStrictEqual([]);
  });

  it("reports a place that stands twice in the evidence of a correction", () => {
    const reason = { fr: "La source a été relue.", en: "The source was read again." };
    const evidence = { source: "clubic-2024-05-ms", locator: { paragraph: 1 }, figure: null };
    const correction = writeRecord("correction", {
      id: "microsoft-2024-training",
      claim: "microsoft-2024/training",
      on: "2026-01-15",
      before: reason,
      after: reason,
      reason,
      evidence: [evidence, evidence],
    });
    const texts = put(correction);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, correction.path, "{ source: clubic", 2)]);
  });
});
