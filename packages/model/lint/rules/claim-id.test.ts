import { describe, expect, it } from "vitest";
import { checkTexts } from "../check.ts";
import { change, findingAt, findingsIn, pathOf } from "../fixture.ts";

const RULE = "claim-id";
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
  { what: "a gap in the numbers", from: "id: investment-2", to: "id: investment-6", at: "investment-6" },
  { what: "another word than the kind", from: "id: site", to: "id: place", at: "place\n" },
  { what: "a number on a lone claim", from: "id: training", to: "id: training-2", at: "training-2" },
];

describe("claim-id", () => {
  it.each(MUTATIONS)("reports $what", ({ from, to, at, nth }) => {
    const texts = change(FILE, from, to);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, at, nth)]);
  });

  it("expects the id that is free", () => {
    const [finding] = checkTexts(change(FILE, "id: investment-3", "id: investment-7")).findings;
    expect(finding).toMatchObject({ found: "investment-7", expected: "investment-3" });
  });

  it("does not mind the order in which the claims stand", () => {
    const swapped = change(FILE, "id: investment-2", "id: investment-x");
    const texts = change(
      FILE,
      "id: investment-x",
      "id: investment-3",
      change(FILE, "id: investment-3", "id: investment-2", swapped),
    );
    expect(findingsIn(texts)).toStrictEqual([]);
  });
});
