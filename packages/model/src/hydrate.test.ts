import { describe, expect, it } from "vitest";
import { writeTable } from "../scripts/write-table.ts";
import type { Announcement } from "./announcement.ts";
import { readTogether } from "./disagreement.ts";
import { countWitnesses, rankSources } from "./evidence.ts";
import type { AnnouncementRecord, Claim } from "./generated/types.ts";
import { createAnnouncements, summarise } from "./hydrate.ts";
import type { Draft } from "./open-pack.ts";
import * as catalogue from "./record.ts";
import type { Summary } from "./summary.ts";

const table = {
  ids: "x-2024",
  fields: writeTable([]),
  order: "",
  claims: {},
  readings: writeTable([{ readings: {} }]),
};

/** The announcement of claims that are dated so, by kind. */
function announce(dates: Readonly<Record<string, readonly (string | null)[]>>): Announcement {
  const claims = Object.entries(dates).flatMap(([kind, all]) =>
    all.map((on, index) => ({ id: `x-2024/${kind}${index === 0 ? "" : `-${index + 1}`}`, kind, on })),
  );
  return createAnnouncements(table)({ id: "x-2024", claims } as unknown as Draft<AnnouncementRecord>);
}

describe("an announcement's outcomes, news and context", () => {
  const idsOf = (claims: readonly Claim[]): readonly string[] => claims.map(({ id }) => id);

  it("are newest first, those of one date as recorded", () => {
    const { outcomes } = announce({ outcome: ["2024", "2025-11", "2025-11"] });
    expect(idsOf(outcomes)).toEqual(["x-2024/outcome-2", "x-2024/outcome-3", "x-2024/outcome"]);
  });

  it("come last without a date", () => {
    const { context, news, siteCount } = announce({ context: [null, "2020", "2025-11"], news: ["2025"] });
    expect(idsOf(context)).toEqual(["x-2024/context-3", "x-2024/context-2", "x-2024/context"]);
    expect(idsOf(news)).toEqual(["x-2024/news"]);
    expect(siteCount).toBeNull();
  });
});

describe("what is made when it is first read", () => {
  it("is made once, and is of the record itself", () => {
    const announcement = announce({ news: ["2025"] });
    expect(announcement.news).toBe(announcement.news);
    expect({ ...announcement }.news).toBe(announcement.news);
    expect(Object.isFrozen(announcement)).toBe(true);
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
