import { describe, expect, it } from "vitest";
import { Reference, writeTable } from "../scripts/write-table.ts";
import { openPack, readRecords } from "./open-pack.ts";
import { type HolderTable, kindOf, type Pack, type RecordTable } from "./pack.ts";

function writeRecords(records: readonly { readonly id: string; readonly [field: string]: unknown }[]): RecordTable {
  const fields = writeTable(records.map((record) => ({ ...record, id: "" })));
  return { ids: records.map(({ id }) => id).join("\n"), fields };
}

const PAGES = [
  {
    id: "tribune",
    publisher: new Reference(0),
    title: "Un titre",
    url: "https://example.org/a",
    published: "2024-05-13",
    publishedAt: { paragraph: 0 },
    accessed: "2024-06-01",
    language: "fr",
    kind: "press",
    relayOf: new Reference(1),
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
];

const PACK: Pack = {
  publisherRecords: {
    ...writeRecords([
      { id: "la-tribune", name: "La Tribune", claims: [] },
      { id: "afp", name: null, claims: [] },
    ]),
    order: "\na",
    claims: { statement: writeTable([{ id: 1, kind: "statement", evidence: [new Reference(0)] }]) },
  },
  sources: writeRecords(PAGES),
  evidence: writeTable([
    { source: new Reference(1), locator: null, figure: null },
    { source: new Reference(0), locator: { page: 3 }, figure: "7e" },
  ]),
};

describe("openPack", () => {
  const { holders, publishers, sources } = openPack(PACK);
  const afp = { id: "afp", name: null };
  const pages = [
    { ...PAGES[0], publisher: { id: "la-tribune", name: "La Tribune" }, relayOf: afp },
    { ...PAGES[1], publisher: null, relayOf: "none" },
  ];

  it("names the publishers of a source, and makes it once", () => {
    expect(sources()).toEqual(pages);
    expect(sources()[0]).toBe(sources()[0]);
  });

  it("gives publishers the claims that are made of them, which rest on sources with publishers", () => {
    const claims = [
      { id: "afp/statement", kind: "statement", evidence: [{ source: pages[1], locator: null, figure: null }] },
    ];
    expect(publishers()).toEqual([
      { id: "la-tribune", name: "La Tribune", claims: [] },
      { ...afp, claims },
    ]);
  });

  const table: HolderTable = {
    ...writeRecords([
      { id: "x-2024", claims: [] },
      { id: "y-2024", claims: [] },
      { id: "z-2024", claims: [] },
    ]),
    order: "aba\n\nba",
    claims: {
      outcome: writeTable([1, 2, 4].map((id) => ({ id, kind: "outcome", evidence: [] }))),
      ordinal: writeTable(
        [1, 1].map((id) => ({ id, kind: "ordinal", evidence: [0, 1].map((place) => new Reference(place)) })),
      ),
    },
  };

  it("gives each record its claims in their order, with their numbers", () => {
    expect(holders(table).map(({ claims }) => claims.map(({ id }) => id))).toEqual([
      ["x-2024/outcome", "x-2024/ordinal", "x-2024/outcome-2"],
      [],
      ["z-2024/ordinal", "z-2024/outcome-4"],
    ]);
  });

  it("gives claims their sources, and freezes them", () => {
    const [, , last] = holders(table);
    expect(last?.claims[0]?.evidence).toEqual([
      { source: pages[1], locator: null, figure: null },
      { source: pages[0], locator: { page: 3 }, figure: "7e" },
    ]);
    expect([last?.claims, last?.claims[0], last?.claims[0]?.evidence].every(Object.isFrozen)).toBe(true);
  });
});

describe("readRecords", () => {
  it("reads none of an empty table", () => {
    expect(readRecords({ ids: "", fields: writeTable([]) })).toEqual([]);
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
