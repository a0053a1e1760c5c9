import { describe, expect, it } from "vitest";
import { checkTexts } from "../check.ts";
import { change, findingAt, findingsIn, pathOf } from "../fixture.ts";

const RULE = "low-grade-support";
const FILE = pathOf("microsoft-2024", "announcement");
const STRONG =
  "      - { source: seed-article-2024-05, locator: null, figure: null }\n      - { source: copied-2024-05-ms";
const WEAK = "      - { source: copied-2024-05-ms";

const onWeakPages = () => change(FILE, STRONG, WEAK);

describe("low-grade-support", () => {
  it("warns of the only claim of a figure that rests on a copied page", () => {
    const texts = onWeakPages();
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, "- { source: copied-2024-05-ms")]);
    expect(checkTexts(texts).hasErrors).toBe(false);
  });

  it("is silent where a note on the claim says why it is kept", () => {
    const note =
      "notes:\n  - claim: training\n    text: { fr: Seule page qui le dise., en: The only page that says so. }";
    expect(findingsIn(change(FILE, "notes: []", note, onWeakPages()))).toStrictEqual([]);
  });

  it("does not take a note on another claim for one", () => {
    const note = "notes:\n  - claim: site\n    text: { fr: Adresse inconnue., en: No address. }";
    expect(findingsIn(change(FILE, "notes: []", note, onWeakPages())).map(({ rule }) => rule)).toStrictEqual([RULE]);
  });

  it("minds neither a claim that others outweigh nor a deprecated one", () => {
    const evidence = "{ source: france3-grandest-2024-05-petitlandau, locator: null, figure: cinq milliards d’euros }";
    const weak = "{ source: copied-2024-05-ms, locator: null, figure: null }";
    expect(findingsIn(change(FILE, evidence, weak))).toStrictEqual([]);
    const deprecated = change(
      FILE,
      "rank: normal\n    rankReason: null\n    evidence:\n      - { source: copied",
      "rank: deprecated\n    rankReason: typo\n    evidence:\n      - { source: copied",
      onWeakPages(),
    );
    expect(findingsIn(deprecated)).toStrictEqual([]);
  });
});
