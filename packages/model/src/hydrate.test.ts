import { describe, expect, it } from "vitest";
import { readTogether } from "./disagreement.ts";
import { countWitnesses, rankSources } from "./evidence.ts";
import type { Claim } from "./generated/types.ts";
import { createHydrator, summarise } from "./hydrate.ts";
import { kindOf, type Pack, type PackedClaim, type SourceColumns } from "./pack.ts";
import * as catalogue from "./record.ts";
import type { Summary } from "./summary.ts";

const PACK: Pack = {
  usual: {
    announcement: { recipients: [] },
    organisation: {},
    name: {},
    place: {},
    publisher: {},
    claims: {
      ordinal: { id: null, kind: "ordinal", ordinal: 1, figure: null, scope: [], rank: "normal", rankReason: null },
      investment: { id: null, kind: "investment", figure: null, scope: [], rank: "normal", rankReason: null },
    },
  },
  publisherRecords: [
    { id: "la-tribune", name: "La Tribune" },
    { id: "afp", name: null },
  ],
  sources: {
    id: ["tribune", "bare"] as readonly string[] as SourceColumns["id"],
    publisher: ["la-tribune", null],
    title: ["Un titre", null],
    url: ["https://example.org/a", null],
    published: ["2024-05-13", null],
    publishedAt: [{ paragraph: 0 }, null],
    accessed: ["2024-06-01", null],
    language: ["fr", "en"],
    kind: ["press", "blog"],
    relayOf: ["afp", "none"],
    lowGrade: ["scraper", null],
  },
  announcements: [],
};

describe("createHydrator", () => {
  const hydrator = createHydrator(PACK);

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

  it("fills in what a packed claim leaves out", () => {
    const packed: PackedClaim = { id: "ordinal", ordinal: 7, evidence: [0, [1, { page: 3 }, "7e"]] };
    expect(hydrator.claims("choose-france-2024", [packed])).toEqual([
      {
        id: "choose-france-2024/ordinal",
        kind: "ordinal",
        ordinal: 7,
        figure: null,
        scope: [],
        rank: "normal",
        rankReason: null,
        evidence: [
          { source: hydrator.source(0), locator: null, figure: null },
          { source: hydrator.source(1), locator: { page: 3 }, figure: "7e" },
        ],
      },
    ]);
  });

  it("fills in what a packed announcement leaves out", () => {
    const packed = { id: "x-2024", organisations: ["x"], claims: [] } as unknown as Pack["announcements"][number];
    expect(hydrator.announcement(packed)).toMatchObject({ organisations: ["x"], recipients: [], investment: null });
  });

  it("keeps what a packed claim says", () => {
    const packed: PackedClaim = {
      id: "investment-2",
      figure: { text: "4 milliards d’euros", language: "fr" },
      scope: [{ type: "worldwide", ref: null }],
      rank: "deprecated",
      rankReason: "typo",
      evidence: [1],
    };
    expect(hydrator.claims("x-2024", [packed])[0]).toMatchObject({
      id: "x-2024/investment-2",
      kind: "investment",
      figure: { text: "4 milliards d’euros", language: "fr" },
      scope: [{ type: "worldwide", ref: null }],
      rank: "deprecated",
      rankReason: "typo",
    });
  });
});

describe("an announcement's outcomes, news and context", () => {
  const outcome = (id: string, on: string | null): PackedClaim => ({
    id,
    status: "delayed",
    on,
    summary: { fr: "…", en: "…" },
    evidence: [1],
  });

  it("are newest first, those of one date as recorded", () => {
    const claims = [outcome("outcome", "2024"), outcome("outcome-2", "2025-11"), outcome("outcome-3", "2025-11")];
    const announcement = { id: "x-2024", organisations: ["x"], claims } as unknown as Pack["announcements"][number];
    const { outcomes } = createHydrator(PACK).announcement(announcement);
    expect(outcomes.map(({ id }) => id)).toEqual(["x-2024/outcome-2", "x-2024/outcome-3", "x-2024/outcome"]);
  });

  it("come last without a date", () => {
    const claims = [
      outcome("context", null),
      outcome("context-2", "2020"),
      outcome("context-3", "2025-11"),
      outcome("news", "2025"),
    ];
    const announcement = { id: "x-2024", organisations: ["x"], claims } as unknown as Pack["announcements"][number];
    const { context, news, siteCount } = createHydrator(PACK).announcement(announcement);
    expect(context.map(({ id }) => id)).toEqual(["x-2024/context-3", "x-2024/context-2", "x-2024/context"]);
    expect(news.map(({ id }) => id)).toEqual(["x-2024/news"]);
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
    expect(summarise("investment", [], undefined)).toBeNull();
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
