import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/record.ts";
import { changed, shipped } from "./fixture/release.ts";
import { listClaims, sourceIdsOf } from "./held-claim.ts";
import { NO_EDITION, printEditionJson, printWholeJson } from "./json.ts";

interface PlainClaim {
  readonly id: string;
  readonly kind: string;
  readonly evidence: readonly { readonly source: string }[];
}
interface PlainRecord {
  readonly id: string;
  readonly claims: readonly PlainClaim[];
  readonly summaries: Readonly<Record<string, { readonly preferred: string; readonly conflicts: readonly object[] }>>;
}
interface Whole {
  readonly [key: string]: readonly PlainRecord[];
}
interface EditionFile {
  readonly edition: (PlainRecord & { readonly announcements: readonly string[] }) | null;
  readonly announcements: readonly (PlainRecord & { readonly organisations: readonly string[] })[];
  readonly organisations: readonly PlainRecord[];
  readonly places: readonly PlainRecord[];
  readonly sources: readonly { readonly id: string }[];
}

const HOLDERS = ["announcements", "editions", "organisations", "persons", "places", "publishers"];

describe("printWholeJson", () => {
  const whole = JSON.parse(printWholeJson(shipped)) as Whole;

  it("says which version it is of, and under which licence", () => {
    expect(whole).toMatchObject({
      version: "1.2.3",
      date: "2026-11-20",
      licence: "etalab-2.0",
      credit: { fr: "choosefr, version des données 1.2.3, 2026-11-20" },
    });
  });

  it("holds every claim of the record, each with its sources", () => {
    const claims = HOLDERS.flatMap((key) => whole[key]!.flatMap((record) => record.claims));
    expect(claims.map(({ id, kind, evidence }) => [id, kind, evidence.map(({ source }) => source)])).toEqual(
      listClaims(catalogue).map(({ claim }) => [claim.id, claim.kind, claim.evidence.map(({ source }) => source.id)]),
    );
  });

  it("holds every source that a claim names, and every claim that a summary names", () => {
    const sources = new Set(whole["sources"]!.map(({ id }) => id));
    const claims = new Set(listClaims(catalogue).map(({ claim }) => claim.id as string));
    for (const { claim } of listClaims(catalogue)) {
      for (const id of sourceIdsOf(claim)) expect(sources.has(id)).toBe(true);
    }
    const summaries = [...whole["announcements"]!, ...whole["editions"]!].flatMap((item) =>
      Object.values(item.summaries),
    );
    expect(summaries.length).toBeGreaterThan(100);
    for (const { preferred } of summaries) expect(claims.has(preferred)).toBe(true);
  });

  it("tells of an announcement which claim is preferred and what cannot be true with it", () => {
    const amazon = whole["announcements"]!.find(({ id }) => id === "amazon-2024");
    const { investment } = catalogue.announcement("amazon-2024");
    expect(amazon?.summaries["investment"]).toEqual({
      preferred: investment?.preferred.id,
      witnesses: investment?.witnesses,
      isSettled: investment?.isSettled,
      settlement: investment?.settlement.reason,
      conflicts: investment?.disagreement?.conflicts.map(({ claim, reason }) => ({ claim: claim.id, reason })),
    });
    expect(amazon?.summaries["investment"]?.conflicts.length).toBeGreaterThan(0);
  });

  it("holds what was corrected and what went", () => {
    const { corrections, redirects } = JSON.parse(printWholeJson(changed)) as Whole;
    expect([corrections, redirects]).toEqual([changed.corrections, changed.redirects]);
  });
});

describe("printEditionJson", () => {
  const files = new Map(
    [...printEditionJson(shipped)].map(([name, text]) => [name, JSON.parse(text) as EditionFile] as const),
  );

  it("makes a file for each edition and one for what belongs to none", () => {
    expect([...files.keys()]).toEqual([...catalogue.editionIds, NO_EDITION].map((id) => `${id}.json`));
    expect(files.get(`${NO_EDITION}.json`)?.edition).toBeNull();
  });

  it("puts each announcement into one file, as the whole has it", () => {
    const whole = JSON.parse(printWholeJson(shipped)) as Whole;
    const parts = [...files.values()].flatMap(({ announcements }) => announcements);
    expect(parts.toSorted((a, b) => Number(a.id > b.id) - Number(a.id < b.id))).toEqual(whole["announcements"]);
    for (const { edition, announcements } of files.values()) {
      expect(edition?.announcements ?? announcements.map(({ id }) => id)).toEqual(announcements.map(({ id }) => id));
    }
  });

  it("holds beside them every organisation and source that they name, and no other source", () => {
    for (const { edition, announcements, organisations, sources } of files.values()) {
      const claims = [...(edition?.claims ?? []), ...announcements.flatMap((item) => item.claims)];
      const cited = new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
      expect(sources.map(({ id }) => id)).toEqual([...cited].toSorted());
      const known = new Set(organisations.map(({ id }) => id));
      for (const { organisations: ids } of announcements) for (const id of ids) expect(known.has(id)).toBe(true);
    }
  });
});
