import type { Dataset } from "../../lint/dataset.ts";
import type { Catalogue } from "../../src/catalogue.ts";
import type { Disagreement } from "../../src/disagreement.ts";
import type { DisagreementReason } from "../../src/disagreement-reason.ts";
import { countWitnesses } from "../../src/evidence.ts";
import type { Claim, EditionId, OutcomeStatus } from "../../src/generated/types.ts";
import { type Reconciliation, reconcile } from "../../src/reconcile.ts";

/** How well a number of claims is supported. */
export interface Support {
  readonly claims: number;
  /** Claims with so many sources at least, and with two that do not depend on one another. */
  readonly sourced: number;
  readonly twiceSourced: number;
  readonly twiceWitnessed: number;
}

/** One edition, or what was announced outside of any (null). */
export interface EditionStats extends Support {
  readonly edition: EditionId | null;
  readonly announcements: number;
  readonly reconciliation: Reconciliation | null;
}

/** What the record holds and how far it can be relied on, counted. */
export interface Stats {
  /** The number of records by kind, and of claims. */
  readonly sizes: Readonly<
    Record<"organisations" | "announcements" | "claims" | "sources" | "publishers" | "places" | "corrections", number>
  >;
  /** In the order of their days; what belongs to none comes last. */
  readonly editions: readonly EditionStats[];
  /** Sources by whose text they are known to be, and those that are weak witnesses. */
  readonly independence: Readonly<Record<"own" | "relayed" | "unknown" | "lowGrade", number>>;
  /** Claims that conflict with the preferred one and that no editor has set aside, by what explains the difference. */
  readonly openDisagreements: ReadonlyMap<DisagreementReason, number>;
  /** Announcements by the newest of their outcomes; those without one under null. */
  readonly outcomes: ReadonlyMap<OutcomeStatus | null, number>;
  /** Organisations with and without a Wikidata id. */
  readonly wikidata: { readonly known: number; readonly missing: number };
}

/** Counts a record. Pure: the same data give the same numbers. */
export function countStats(dataset: Dataset, catalogue: Catalogue): Stats {
  const sources = [...dataset.sources.values()];
  const organisations = [...dataset.organisations.values()];
  const known = organisations.filter(({ identifiers }) => identifiers.wikidata !== null).length;
  return {
    sizes: {
      organisations: dataset.organisations.size,
      announcements: dataset.announcements.size,
      claims: dataset.claims.size,
      sources: dataset.sources.size,
      publishers: dataset.publishers.size,
      places: dataset.places.size,
      corrections: dataset.corrections.size,
    },
    editions: countEditions(dataset, catalogue),
    independence: {
      own: sources.filter(({ relayOf }) => relayOf === "none").length,
      relayed: sources.filter(({ relayOf }) => relayOf !== "none" && relayOf !== "unknown").length,
      unknown: sources.filter(({ relayOf }) => relayOf === "unknown").length,
      lowGrade: sources.filter(({ lowGrade }) => lowGrade !== null).length,
    },
    openDisagreements: countDisagreements(catalogue),
    outcomes: countBy(catalogue.announcementIds.map((id) => catalogue.announcement(id).outcomes[0]?.status ?? null)),
    wikidata: { known, missing: organisations.length - known },
  };
}

function countEditions({ editions }: Dataset, catalogue: Catalogue): readonly EditionStats[] {
  const ids = [...editions.values()]
    .toSorted((a, b) => Number(a.date > b.date) - Number(a.date < b.date))
    .map(({ id }) => id as EditionId);
  const announcements = catalogue.announcementIds.map((id) => catalogue.announcement(id));
  return [...ids, null].map((edition) => {
    const own = announcements.filter((announcement) => announcement.edition === edition);
    const claims = [
      ...(edition === null ? [] : catalogue.edition(edition).claims),
      ...own.flatMap((item) => item.claims),
    ];
    return {
      edition,
      announcements: own.length,
      ...countSupport(claims),
      reconciliation: edition === null ? null : reconcile(edition, catalogue),
    };
  });
}

function countSupport(claims: readonly Claim[]): Support {
  const withSources = (least: number): number =>
    claims.filter(({ evidence }) => new Set(evidence.map(({ source }) => source.id)).size >= least).length;
  return {
    claims: claims.length,
    sourced: withSources(1),
    twiceSourced: withSources(2),
    twiceWitnessed: claims.filter(({ evidence }) => countWitnesses(evidence) >= 2).length,
  };
}

function countDisagreements(catalogue: Catalogue): ReadonlyMap<DisagreementReason, number> {
  const records = [
    ...catalogue.announcementIds.map(catalogue.announcement),
    ...catalogue.editionIds.map(catalogue.edition),
  ];
  const summaries = records.flatMap((record) => Object.values(record) as readonly unknown[]).filter(isSummary);
  const open = summaries.flatMap(({ disagreement }) =>
    (disagreement?.conflicts ?? []).filter(({ deprecatedFor }) => deprecatedFor === null),
  );
  return countBy(open.map(({ reason }) => reason));
}

function isSummary(value: unknown): value is { readonly disagreement: Disagreement | null } {
  return typeof value === "object" && value !== null && "disagreement" in value;
}

/** How often each item occurs, the most frequent first. */
function countBy<Item>(items: readonly Item[]): ReadonlyMap<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return new Map([...counts].toSorted(([, a], [, b]) => b - a));
}
