import { describe, expect, it } from "vitest";
import { writeTable } from "../scripts/write-table.ts";
import { readTogether } from "./disagreement.ts";
import { countWitnesses, rankSources } from "./evidence.ts";
import type { Claim, ClaimKind } from "./generated/types.ts";
import { createHydrator, type Hydrator, summarise } from "./hydrate.ts";
import { type ClaimRun, kindOf, type PackedAnnouncement, type RecordTable } from "./pack.ts";
import * as catalogue from "./record.ts";
import type { Summary } from "./summary.ts";

function writeRecords<Row extends { readonly id: string }>(records: readonly Row[]): RecordTable<Row> {
  const { size, columns } = writeTable(records);
  return { size, columns: { ...columns, id: records.map(({ id }) => id) } };
}

const SOURCES = writeRecords([
  {
    id: "tribune",
    publisher: 0,
    title: "Un titre",
    url: "https://example.org/a",
    published: "2024-05-13",
    publishedAt: { paragraph: 0 },
    accessed: "2024-06-01",
    language: "fr",
    kind: "press",
    relayOf: 1,
    lowGrade: "scraper",
  },
  {
    id: "bare",
    publisher: null,
    title: null,
    url: null,
    published: null,
    publishedAt: null,
    accessed: null,
    language: "en",
    kind: "blog",
    relayOf: "none",
    lowGrade: null,
  },
]);
const PUBLISHERS = writeRecords([
  { id: "la-tribune", name: "La Tribune", country: "FR", kind: "press", claims: [] },
  { id: "afp", name: null, country: "FR", kind: "agency", claims: [] },
]);

/** Claims of one record, with what is usual filled in. */
type Claims = Readonly<Partial<Record<ClaimKind, readonly object[]>>>;

const USUAL = { figure: null, scope: [], rank: "normal", rankReason: null, evidence: [1] };

/** What reads these claims, and where they stand. */
function open(claims: Claims): { readonly hydrator: Hydrator; readonly runs: readonly ClaimRun[] } {
  const kinds = Object.entries(claims).map(([kind, items]) => ({
    kind: kind as ClaimKind,
    rows: items.map((item, index) => ({ id: index + 1, kind, ...USUAL, ...item })),
  }));
  const tables = Object.fromEntries(kinds.map(({ kind, rows }) => [kind, writeTable(rows)]));
  const hydrator = createHydrator({ sources: SOURCES, publisherRecords: PUBLISHERS, claims: tables });
  return { hydrator, runs: kinds.map(({ kind, rows }) => ({ kind, first: 0, count: rows.length })) };
}

function announce(claims: Claims): ReturnType<Hydrator["announcement"]> {
  const { hydrator, runs } = open(claims);
  const packed = { id: "x-2024", organisations: ["x"], claims: runs, readings: {} };
  return hydrator.announcement(packed as unknown as PackedAnnouncement);
}

describe("createHydrator", () => {
  const { hydrator } = open({});

  it("names the publishers of a source, and is made once", () => {
    expect([0, 1].map(hydrator.source)).toEqual([
      {
        id: "tribune",
        publisher: { id: "la-tribune", name: "La Tribune" },
        title: "Un titre",
        url: "https://example.org/a",
        published: "2024-05-13",
        publishedAt: { paragraph: 0 },
        accessed: "2024-06-01",
        language: "fr",
        kind: "press",
        relayOf: { id: "afp", name: null },
        lowGrade: "scraper",
      },
      {
        id: "bare",
        publisher: null,
        title: null,
        url: null,
        published: null,
        publishedAt: null,
        accessed: null,
        language: "en",
        kind: "blog",
        relayOf: "none",
        lowGrade: null,
      },
    ]);
    expect(hydrator.source(0)).toBe(hydrator.source(0));
  });

  it("makes claims of rows, with their sources", () => {
    const evidence = [0, [1, { page: 3 }, "7e"]];
    const { hydrator: opened, runs } = open({ ordinal: [{ ordinal: 7, evidence }] });
    expect(opened.claims("choose-france-2024", runs)).toEqual([
      {
        id: "choose-france-2024/ordinal",
        kind: "ordinal",
        ordinal: 7,
        figure: null,
        scope: [],
        rank: "normal",
        rankReason: null,
        evidence: [
          { source: opened.source(0), locator: null, figure: null },
          { source: opened.source(1), locator: { page: 3 }, figure: "7e" },
        ],
      },
    ]);
  });

  it("takes the claims of one record and no other", () => {
    const { hydrator: opened } = open({ outcome: [{ on: "2023" }, { on: "2024" }, { on: "2025" }] });
    const claims = opened.claims("x-2024", [{ kind: "outcome", first: 1, count: 2 }]);
    expect(claims).toMatchObject([{ on: "2024" }, { on: "2025" }]);
    expect(opened.claims("x-2024", [{ kind: "outcome", first: 1, count: 2 }])).toEqual(claims);
  });

  it("lets a source print what the claim does", () => {
    const figure = { text: "4 milliards d’euros", language: "fr" };
    const { hydrator: opened, runs } = open({ investment: [{}, { figure, evidence: [[1, null, true]] }] });
    expect(opened.claims("x-2024", runs)[1]).toMatchObject({
      id: "x-2024/investment-2",
      kind: "investment",
      figure,
      evidence: [{ figure: "4 milliards d’euros" }],
    });
  });
});

describe("an announcement's outcomes, news and context", () => {
  const idsOf = (claims: readonly Claim[]): readonly string[] => claims.map(({ id }) => id);

  it("are newest first, those of one date as recorded", () => {
    const { outcomes } = announce({ outcome: [{ on: "2024" }, { on: "2025-11" }, { on: "2025-11" }] });
    expect(idsOf(outcomes)).toEqual(["x-2024/outcome-2", "x-2024/outcome-3", "x-2024/outcome"]);
  });

  it("come last without a date", () => {
    const { context, news, siteCount } = announce({
      context: [{ on: null }, { on: "2020" }, { on: "2025-11" }],
      news: [{ on: "2025" }],
    });
    expect(idsOf(context)).toEqual(["x-2024/context-3", "x-2024/context-2", "x-2024/context"]);
    expect(idsOf(news)).toEqual(["x-2024/news"]);
    expect(siteCount).toBeNull();
  });
});

describe("kindOf", () => {
  it.each([
    ["investment", "investment"],
    ["investment-2", "investment"],
    ["amazon-2024/startups_supported-12", "startups_supported"],
  ])("of %s is %s", (id, kind) => {
    expect(kindOf(id)).toBe(kind);
  });
});

describe("summarise", () => {
  it("is null where nothing was read", () => {
    expect(summarise("investment", [], {})).toBeNull();
  });
});

describe("the readings made at build time", () => {
  const records = [
    ...catalogue.announcementIds.map(catalogue.announcement),
    ...catalogue.editionIds.map(catalogue.edition),
  ] as readonly { readonly id: string; readonly claims: readonly Claim[] }[];

  function isSummary(value: unknown): value is Summary<Claim> {
    return typeof value === "object" && value !== null && "preferred" in value;
  }

  const summaries = records.flatMap((record) =>
    (Object.values(record) as unknown[]).filter(isSummary).map((summary) => [record, summary] as const),
  );

  it("are those that the claims give when read again", () => {
    expect(summaries.length).toBeGreaterThan(10);
    for (const [record, summary] of summaries) {
      const claims = record.claims.filter(({ kind }) => kind === summary.preferred.kind);
      const reading = readTogether(claims);
      expect(summary.claims).toEqual(claims);
      expect(summary.preferred).toBe(reading?.preferred);
      expect(summary.disagreement).toEqual(reading?.disagreement);
      expect(summary.settlement).toEqual(reading?.settlement);
      expect(summary.isSettled).toBe(reading?.settlement.isSettled);
      expect(summary.witnesses).toBe(countWitnesses(summary.preferred.evidence));
      expect(summary.sources).toEqual(rankSources(summary.preferred.evidence));
    }
  });

  it("carry the fields of the preferred claim", () => {
    for (const [
      ,
      { sources, witnesses, preferred, claims, disagreement, isSettled, settlement, ...fields },
    ] of summaries) {
      expect(preferred).toMatchObject(fields);
    }
  });
});
