import { describe, expect, it } from "vitest";
import { change, findingAt, findingsIn, goodTexts, pathOf, put } from "../fixture.ts";

const RULE = "rank-reason";
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
    what: "a preferred claim without a reason",
    from: "rankReason: most-independent-sources",
    to: "rankReason: null",
    at: "null\n    evidence",
  },
  {
    what: "a deprecated claim without a reason",
    from: "rankReason: currency-slip",
    to: "rankReason: null",
    at: "null\n    evidence",
    nth: 2,
  },
  { what: "a preferred claim with a reason for deprecation", from: "most-independent-sources", to: "typo", at: "typo" },
  {
    what: "a deprecated claim with a reason for preference",
    from: "currency-slip",
    to: "most-precise",
    at: "most-precise",
  },
  {
    what: "official-source without an official source",
    from: "most-independent-sources",
    to: "official-source",
    at: "official-source",
  },
  {
    what: "a second preferred claim of the kind",
    from: "rank: normal\n    rankReason: null",
    to: "rank: preferred\n    rankReason: most-precise",
    at: "preferred\n    rankReason: most-precise",
  },
];

describe("rank-reason", () => {
  it.each(MUTATIONS)("reports $what", ({ from, to, at, nth }) => {
    const texts = change(FILE, from, to);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, at, nth)]);
  });

  it("reports a reason on a normal claim", () => {
    const texts = change(FILE, "rank: normal\n    rankReason: null", "rank: normal\n    rankReason: most-precise");
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, "most-precise")]);
  });

  it("accepts official-source with a source of a company", () => {
    const source = pathOf("clubic-2024-05-ms", "source");
    const texts = change(source, "kind: trade", "kind: company");
    expect(findingsIn(change(FILE, "most-independent-sources", "official-source", texts))).toStrictEqual([]);
  });

  it("lets a claim on a part be preferred beside one on the whole", () => {
    const path = FILE;
    const text = goodTexts.find((file) => file.path === path)?.text ?? "";
    const [before = "", after = ""] = text.split("- id: investment-4");
    const preferred = after.replace(
      "rank: normal\n    rankReason: null",
      "rank: preferred\n    rankReason: most-precise",
    );
    expect(findingsIn(put({ path, text: `${before}- id: investment-4${preferred}` }))).toStrictEqual([]);
  });
});
