import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDataset } from "../lint/load.ts";
import type { Claim as AuthoredClaim } from "../lint/record-kind.ts";
import { ChoosefrError } from "./errors.ts";
import type { Claim, Evidence } from "./generated/types.ts";
import * as catalogue from "./record.ts";
import { findOrganisation, nameOf } from "./record.ts";
import type { Source } from "./source.ts";
import { restsOnWeakPages } from "./weak-pages.ts";

const { dataset } = loadDataset(join(import.meta.dirname, "../data"));

/** Each accessor with the ids it knows and the records of data/ that it must give. */
const ACCESSORS = [
  ["organisation", catalogue.organisation, catalogue.organisationIds, dataset.organisations],
  ["announcement", catalogue.announcement, catalogue.announcementIds, dataset.announcements],
  ["edition", catalogue.edition, catalogue.editionIds, dataset.editions],
  ["series", catalogue.series, catalogue.seriesIds, dataset.series],
  ["person", catalogue.person, catalogue.personIds, dataset.persons],
  ["place", catalogue.place, catalogue.placeIds, dataset.places],
  ["publisher", catalogue.publisher, catalogue.publisherIds, dataset.publishers],
  ["source", catalogue.source, catalogue.sourceIds, dataset.sources],
] as const as unknown as readonly (readonly [
  name: string,
  get: (id: string) => object,
  ids: readonly string[],
  records: ReadonlyMap<string, object & { readonly claims?: readonly AuthoredClaim[] }>,
])[];

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

describe("organisation", () => {
  const announced = catalogue.organisation("amazon").announcements.find(({ id }) => id === "amazon-2024");

  it("gives Amazon's promise of 2024 in one line: amount, currency, bound, sources", () => {
    const investment = announced?.investment;
    expect(investment).toMatchObject({ amount: 1_200_000_000, amountMax: null, currency: "EUR", bound: "exact" });
    expect(investment?.figure).toEqual({ text: "1,2 milliard d’euros", language: "fr" });
    expect(investment?.sources.map(({ id }) => id)).toContain("seed-article-2024-05");
    expect(investment?.witnesses).toBeGreaterThan(5);
    expect(investment?.sources).toEqual(investment?.preferred.evidence.map(({ source }) => source));
    const ranks = new Map(investment?.claims.map(({ id, rank }) => [id, rank]));
    expect(ranks.get("amazon-2024/investment")).toBe("preferred");
    expect([...ranks.values()].filter((rank) => rank === "preferred")).toHaveLength(1);
    expect(ranks.get("amazon-2024/investment-3")).toBe("deprecated");
    expect(announced?.jobs).toMatchObject({ count: 3000, unit: "jobs", bound: "more_than", jobType: "permanent" });
    expect([announced?.training, announced?.startupsSupported]).toEqual([null, null]);
  });

  it("lists what an organisation announced and what others put into it, newest first", () => {
    const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
    expect(idsOf(catalogue.organisation("microsoft").announcements)).toEqual([
      "microsoft-2024",
      "microsoft-mistral-2024",
      "microsoft-2019",
    ]);
    expect(idsOf(catalogue.organisation("mistral-ai").received)).toEqual(["microsoft-mistral-2024"]);
    expect(idsOf(catalogue.organisation("licamax").announcements)).toEqual([]);
    expect(catalogue.organisation("microsoft").announcements[0]).toBe(catalogue.announcement("microsoft-2024"));
  });

  it("shows the first of its names", () => {
    for (const id of catalogue.organisationIds) {
      const { name, names } = catalogue.organisation(id);
      expect(name).toBe(names[0]?.text);
    }
  });

  it("puts what rests on weak pages alone after all other announcements, however new", () => {
    expect(catalogue.organisation("amazon").announcements.map(({ id }) => id)).toEqual([
      "amazon-2025",
      "amazon-ai-2025",
      "amazon-2024",
      "amazon-2026",
    ]);
    for (const id of catalogue.organisationIds) {
      const { announcements, received } = catalogue.organisation(id);
      for (const list of [announcements, received].map((items) => items.map(restsOnWeakPages))) {
        expect(list).toEqual(list.toSorted((a, b) => Number(a) - Number(b)));
      }
    }
  });

  it("sorts its announcements and their outcomes, newest first", () => {
    const isNewestFirst = (dates: readonly string[]) =>
      dates.every((date, index) => index === 0 || date <= (dates[index - 1] ?? ""));
    for (const id of catalogue.organisationIds) {
      const { announcements, received } = catalogue.organisation(id);
      for (const list of [announcements, received]) {
        for (const isWeak of [false, true]) {
          const alike = list.filter((item) => restsOnWeakPages(item) === isWeak);
          expect(alike.map((item) => item.announced)).toSatisfy(isNewestFirst);
        }
      }
      for (const { outcomes } of announcements) expect(outcomes.map(({ on }) => on)).toSatisfy(isNewestFirst);
    }
  });
});

describe("edition and series", () => {
  it("give Choose France 2024 with its totals", () => {
    const edition = catalogue.edition("choose-france-2024");
    expect(edition.heldOn?.date).toBe("2024-05-13");
    expect(edition.ordinal?.ordinal).toBe(7);
    expect(edition.totalInvestment).toMatchObject({ amount: 15_000_000_000, currency: "EUR" });
    expect(edition.projects).toMatchObject({ count: 56, unit: "projects" });
    expect(edition.jobs).toMatchObject({ count: 10_000, unit: "jobs" });
    expect(edition.leadersAttending).toMatchObject({ count: 180, unit: "people" });
    expect([edition.newInvestment, edition.earlierInvestment]).toEqual([null, null]);
    expect(edition.announcements).toEqual(
      catalogue.announcementIds.filter((id) => catalogue.announcement(id).edition === "choose-france-2024"),
    );
    expect(edition.announcements).toEqual(expect.arrayContaining(["amazon-2024", "microsoft-2024"]));
    const series = catalogue.series("choose-france");
    expect(series.name).toBe("Choose France");
    expect(series.editions).toContain("choose-france-2024");
    const dates = series.editions.map((id) => catalogue.edition(id).date);
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(series.editions.map((id) => catalogue.edition(id).series)).toEqual(
      series.editions.map(() => "choose-france"),
    );
  });
});

describe("lists of claims", () => {
  it("hold every claim of their kinds", () => {
    for (const { claims, cumulatedInvestment, tallies, shares, followUps } of catalogue.editionIds.map(
      catalogue.edition,
    )) {
      const lists = [...cumulatedInvestment, ...tallies, ...shares, ...followUps];
      const kinds = new Set<string>(["cumulated_investment", "tally", "share", "follow_up"] satisfies Claim["kind"][]);
      expect(new Set(lists)).toEqual(new Set(claims.filter(({ kind }) => kinds.has(kind))));
      expect(followUps.map(({ on }) => on)).toEqual(
        followUps
          .map(({ on }) => on)
          .toSorted()
          .toReversed(),
      );
    }
    for (const { claims, news, context, siteCount } of catalogue.announcementIds.map(catalogue.announcement)) {
      expect(new Set([...news, ...context])).toEqual(
        new Set(claims.filter(({ kind }) => kind === "news" || kind === "context")),
      );
      expect(siteCount?.claims ?? []).toEqual(siteCount === null ? [] : claims.filter(({ kind }) => kind === "sites"));
    }
  });
});

describe("names", () => {
  it("are given for whatever a claim refers to, places in the reader's language", () => {
    expect(nameOf({ kind: "organisation", id: "amazon-web-services" }, "fr")).toBe("Amazon Web Services");
    expect(nameOf({ kind: "person", id: "brad-smith" }, "en")).toBe("Brad Smith");
    expect(nameOf({ kind: "publisher", id: "le-figaro" }, "en")).toBe("Le Figaro");
    expect(nameOf({ kind: "place", id: "paris-region" }, "fr")).toBe(catalogue.place("paris-region").names.fr);
    expect(nameOf({ kind: "place", id: "paris-region" }, "en")).toBe(catalogue.place("paris-region").names.en);
  });

  it.each([
    ["Amazon", "amazon"],
    ["AWS", "amazon-web-services"],
    ["amazon\u00a0web services", "amazon-web-services"],
    ["MICROSOFT", "microsoft"],
    ["mistral", "mistral-ai"],
  ])("lead from %s to %s", (name, id) => {
    expect(findOrganisation(name)?.id).toBe(id);
  });

  it.each(["", "Amazonie", "Micro soft", "Mistral AI SAS Fantôme"])("lead from %j nowhere", (name) => {
    expect(findOrganisation(name)).toBeNull();
  });
});

describe.each(ACCESSORS)("%s", (name, get, ids, records) => {
  it("knows every record of data/, sorted, once", () => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual([...records.keys()].toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toSatisfy(Object.isFrozen);
  });

  it("gives the same frozen object each time", () => {
    for (const id of ids) {
      expect(get(id)).toBe(get(id));
      expect(get(id)).toSatisfy(isDeeplyFrozen);
    }
  });

  it.each(["no-such-id", "", "__proto__", "constructor"])("throws on the unknown id %j", (id) => {
    const error = errorOf(() => get(id));
    expect(error).toMatchObject({
      name: "ChoosefrError",
      code: "unknown-id",
      suggestion: `The ids are listed in ${name}Ids.`,
    });
    expect(error.message).toBe(`There is no ${name} with the id "${id}". ${error.suggestion}`);
  });

  it.each([3, null, undefined, {}, ["amazon"]])("takes %j for no id", (id) => {
    expect(errorOf(() => get(id as never))).toMatchObject({ name: "ChoosefrError", code: "invalid-argument" });
  });

  it("loses nothing of a record", () => {
    for (const [id, { claims, ...record }] of records) {
      const shipped = get(id) as { readonly claims?: readonly Claim[] };
      if (name === "source") expect(authoredSource(shipped as Source)).toEqual(record);
      else expect(shipped).toMatchObject(withWholeNotes(id, record));
      expect(shipped.claims?.map((claim) => authoredClaim(id, claim))).toEqual(claims?.map(sortEvidence));
    }
  });
});

describe("the id of a stranger", () => {
  it("is looked up before it is used", () => {
    for (const id of catalogue.organisationIds) expect(catalogue.isOrganisationId(id)).toBe(true);
    for (const id of catalogue.seriesIds) expect(catalogue.isSeriesId(id)).toBe(true);
    const strangers = ["", "amazn", "__proto__", "Amazon", "choose-france"];
    for (const id of strangers) expect(catalogue.isOrganisationId(id)).toBe(false);
    for (const id of ["", "choose-france-2024", "amazon"]) expect(catalogue.isSeriesId(id)).toBe(false);
  });
});

describe("claim", () => {
  it("finds every claim of data/ by its whole id", () => {
    expect(dataset.claims.size).toBeGreaterThan(60);
    for (const [id, { claim }] of dataset.claims) {
      const shipped = catalogue.claim(id as Claim["id"]);
      expect(authoredClaim(id.replace(/\/.*$/u, ""), shipped)).toEqual(sortEvidence(claim));
    }
  });

  it.each(["amazon-2024/investment-99", "amazon-2024", "no-such-record/investment", "/", "", "amazon-2024/"])(
    "throws on %j",
    (id) => {
      const error = errorOf(() => catalogue.claim(id as Claim["id"]));
      expect(error.code).toBe("unknown-id");
      expect(error.suggestion).toContain("<record>/<kind>");
    },
  );
});

it.each([
  [() => catalogue.organisation("amazone" as never), 'The nearest is "amazon". The ids are listed in organisationIds.'],
  [
    () => catalogue.organisation("Mistral AI" as never),
    'The nearest is "mistral-ai". The ids are listed in organisationIds.',
  ],
  [() => catalogue.claim("amazon-2024/investmnt" as Claim["id"]), 'The nearest is "amazon-2024/investment".'],
])("names the id that is nearest to a mistyped one", (call, suggestion) => {
  const error = errorOf(call);
  expect(error.code).toBe("unknown-id");
  expect(error.suggestion).toContain(suggestion);
});

it("takes no number for the id of a claim", () => {
  expect(errorOf(() => catalogue.claim(3 as never)).code).toBe("invalid-argument");
});

function errorOf(call: () => unknown): ChoosefrError {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(ChoosefrError);
    return error as ChoosefrError;
  }
  throw new Error("Nothing was thrown.");
}

/** An authored record with its remarks as they are shipped: by the whole ids of claims. */
function withWholeNotes(id: string, record: object): object {
  if (!("notes" in record)) return record;
  const notes = record.notes as readonly { readonly claim: string | null }[];
  return {
    ...record,
    notes: notes.map((note) => ({ ...note, claim: note.claim === null ? null : `${id}/${note.claim}` })),
  };
}

/** A shipped claim as it is authored: its local id, sources by id. */
function authoredClaim(record: string, { evidence, ...claim }: Claim): unknown {
  expect(claim.id.startsWith(`${record}/`)).toBe(true);
  return sortEvidence({
    ...claim,
    id: claim.id.slice(record.length + 1),
    evidence: evidence.map(({ source, ...item }: Evidence) => {
      expect(source).toBe(catalogue.source(source.id));
      return { ...item, source: source.id };
    }),
  });
}

/** Shipped evidence is in the order in which sources are shown: compared without regard to it. */
function sortEvidence<C extends { readonly evidence: readonly object[] }>(claim: C): C {
  const keyOf = (item: object) => JSON.stringify(Object.entries(item).toSorted(([a], [b]) => a.localeCompare(b, "en")));
  return { ...claim, evidence: claim.evidence.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b), "en")) };
}

/** A shipped source as it is authored: publishers by id. */
function authoredSource({ publisher, relayOf, ...source }: Source): unknown {
  for (const named of [publisher, relayOf]) {
    if (named !== null && typeof named === "object") expect(named.name).toBe(catalogue.publisher(named.id).name);
  }
  return { ...source, publisher: publisher?.id ?? null, relayOf: typeof relayOf === "string" ? relayOf : relayOf.id };
}
