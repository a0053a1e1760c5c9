import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { TextFile } from "../data-file.ts";
import { createClaim, findingAt, findingsIn, goodTexts, pathOf, put } from "../fixture.ts";
import type { RecordOf } from "../record-kind.ts";
import { writeRecord } from "../write-record.ts";

const RULE = "near-duplicate-announcement";
const FIRST = parse(
  goodTexts.find(({ path }) => path === pathOf("microsoft-2024", "announcement"))?.text ?? "",
) as RecordOf<"announcement">;
const SITE = createClaim({ kind: "site", place: "mulhouse", siteKind: "new", purpose: null });
const SUM = createClaim({
  kind: "investment",
  amount: 4_000_000_000,
  amountMax: null,
  currency: "EUR",
  bound: "exact",
});

/** The fixture with a second announcement of the same organisation. */
function withSecond(given: Partial<RecordOf<"announcement">>): {
  readonly texts: readonly TextFile[];
  readonly path: string;
} {
  const file = writeRecord("announcement", { ...FIRST, id: "microsoft-alsace", claims: [SITE], ...given });
  return { texts: put(file), path: file.path };
}

describe("near-duplicate-announcement", () => {
  it.each([
    ["another at the same edition", {}],
    ["another with the same sum in the same quarter", { edition: null, announced: "2024-07", claims: [SUM] }],
    ["one with a partner", { organisations: ["mistral-ai", "microsoft"] }],
  ])("reports %s", (_what, given) => {
    const { texts, path } = withSecond(given);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, path, "microsoft-alsace")]);
  });

  it.each([
    ["at no edition, with no sum", { edition: null, announced: "2024-07" }],
    ["with the same sum a year later", { edition: null, announced: "2025-05", claims: [SUM] }],
    ["of another organisation", { organisations: ["mistral-ai"] }],
    ["that a note tells apart", { notes: [{ claim: null, text: { fr: "Un autre projet.", en: "Another project." } }] }],
    ["that a scope links", { claims: [{ ...SITE, scope: [{ type: "part-of", ref: "microsoft-2024/investment" }] }] }],
  ] satisfies [string, Partial<RecordOf<"announcement">>][])("accepts one %s", (_what, given) => {
    expect(findingsIn(withSecond(given).texts)).toStrictEqual([]);
  });

  it("does not take a note on one claim for a word on both records", () => {
    const { texts } = withSecond({ notes: [{ claim: "site", text: { fr: "Adresse inconnue.", en: "No address." } }] });
    expect(findingsIn(texts).map(({ rule }) => rule)).toStrictEqual([RULE]);
  });
});
