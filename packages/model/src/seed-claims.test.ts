import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Claim, Evidence } from "./generated/types.ts";
import * as catalogue from "./record.ts";

/** A row of fixtures/seed-claims.yml. */
interface Row {
  readonly row: number;
  readonly paragraph: number;
  readonly status: "confirmed" | "disputed" | "seed only" | "background" | "intention" | "opinion" | null;
  readonly record: string;
  readonly claim: Claim["id"] | null;
  readonly kind: Claim["kind"] | null;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly figure: string | null;
}

const SEED = "seed-article-2024-05";
const rows = parse(readFileSync(join(import.meta.dirname, "../fixtures/seed-claims.yml"), "utf8")) as readonly Row[];
const claimRows = rows.filter((row): row is Row & { readonly claim: Claim["id"] } => row.claim !== null);

const allClaims: readonly Claim[] = [
  ...catalogue.announcementIds.map(catalogue.announcement),
  ...catalogue.editionIds.map(catalogue.edition),
  ...catalogue.organisationIds.map(catalogue.organisation),
  ...catalogue.personIds.map(catalogue.person),
  ...catalogue.placeIds.map(catalogue.place),
  ...catalogue.publisherIds.map(catalogue.publisher),
].flatMap(({ claims }): readonly Claim[] => claims);

function seedEvidence(claim: Claim): readonly Evidence[] {
  return claim.evidence.filter(({ source }) => source.id === SEED);
}

/** One piece of evidence as a line: claim, paragraph and figure. */
function lineOf(id: string, paragraph: number | null, figure: string | null): string {
  return `${id} ¶${paragraph} ${figure}`;
}

function paragraphOf({ locator }: Evidence): number | null {
  return locator !== null && "paragraph" in locator ? locator.paragraph : null;
}

describe("the article of May 2024, row by row", () => {
  it("has sixty rows, numbered in order", () => {
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });

  it("row 1 is the date of the source itself", () => {
    expect(rows[0]).toMatchObject({ record: SEED, claim: null, figure: "2024-05" });
    expect(catalogue.source(SEED)).toMatchObject({
      published: rows[0]?.figure,
      publishedAt: { paragraph: rows[0]?.paragraph },
    });
    expect(claimRows).toHaveLength(rows.length - 1);
  });

  it.each(claimRows)("row $row: $claim", ({ claim: id, record, kind, paragraph, expected, figure }) => {
    const claim = catalogue.claim(id);
    expect(claim.id).toMatch(new RegExp(`^${record}/${kind}(?:-\\d+)?$`, "u"));
    expect(claim.kind).toBe(kind);
    for (const [field, value] of Object.entries(expected)) {
      expect({ [field]: plain(claim[field as keyof Claim]) }).toEqual({ [field]: value });
    }
    const printed = seedEvidence(claim).filter((item) => paragraphOf(item) === paragraph);
    expect(printed.length).toBeGreaterThan(0);
    if (figure !== null) expect(printed.map((item) => item.figure)).toContain(figure);
  });

  it("holds an opinion as a statement, and nothing else", () => {
    const statements = rows.filter(({ kind }) => kind === "statement").map(({ row }) => row);
    expect(statements).toEqual(rows.filter(({ status }) => status === "opinion").map(({ row }) => row));
    expect(statements).toHaveLength(14);
  });

  it("is cited for nothing that is not a row, but for two", () => {
    const listed = new Set(claimRows.map(({ claim, paragraph }) => `${claim} ¶${paragraph}`));
    const cited = allClaims.flatMap((claim) =>
      seedEvidence(claim).map((item) => ({ key: `${claim.id} ¶${paragraphOf(item)}`, figure: item.figure })),
    );
    const unlisted = cited.filter(({ key }) => !listed.has(key));
    expect(unlisted).toEqual([
      { key: "choose-france-2024/held_on ¶2", figure: "la veille" },
      { key: "france/statement ¶5", figure: null },
    ]);
  });

  it("prints no figure that a row does not give", () => {
    const given = new Set(claimRows.map(({ claim, paragraph, figure }) => lineOf(claim, paragraph, figure)));
    const printed = allClaims.flatMap((claim) =>
      seedEvidence(claim)
        .filter((item) => item.figure !== null)
        .map((item) => lineOf(claim.id, paragraphOf(item), item.figure)),
    );
    expect(printed.filter((line) => !given.has(line))).toEqual([lineOf("choose-france-2024/held_on", 2, "la veille")]);
  });
});

/** An entity reference by its id alone, as the table writes it. */
function plain(value: unknown): unknown {
  const isReference = typeof value === "object" && value !== null && "kind" in value && "id" in value;
  return isReference ? value.id : value;
}
