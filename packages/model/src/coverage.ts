import type { Catalogue } from "./catalogue.ts";
import type { DisagreementReason } from "./disagreement-reason.ts";
import { listDisagreements } from "./disagreements.ts";
import { countWitnesses } from "./evidence.ts";
import type { Claim, EditionId } from "./generated/types.ts";
import { type PromiseState, readBoard } from "./outcome-board.ts";
import { type Reconciliation, reconcile } from "./reconcile.ts";

/** How well a number of claims is supported. */
export interface Support {
  readonly claims: number;
  /** Claims with so many sources at least, and with two that do not depend on one another. */
  readonly sourced: number;
  readonly twiceSourced: number;
  readonly twiceWitnessed: number;
}

/** One edition, or what was announced outside of any (null). */
export interface EditionCoverage extends Support {
  readonly edition: EditionId | null;
  readonly announcements: number;
  /** Announcements of which something is known that followed. */
  readonly followed: number;
  readonly reconciliation: Reconciliation | null;
}

/** How far a record goes and how far it can be relied on, counted. */
export interface Coverage {
  /** In the order of their days; what belongs to none comes last. */
  readonly editions: readonly EditionCoverage[];
  /** Sources by whose text they are known to be, and those that are weak witnesses. */
  readonly independence: Readonly<Record<"own" | "relayed" | "unknown" | "lowGrade", number>>;
  /** Claims that conflict with the preferred one and that no editor has set aside, by what explains the difference, the most frequent first. */
  readonly openDisagreements: ReadonlyMap<DisagreementReason, number>;
  /** Announcements by their last known state, the most frequent first. */
  readonly outcomes: ReadonlyMap<PromiseState, number>;
}

/**
 * Counts what a record covers. Pure: the same record gives the same numbers.
 *
 * @example
 * import { catalogue, countCoverage } from "@choosefr/model";
 * countCoverage(catalogue).editions.every(({ sourced, claims }) => sourced === claims); // => true
 */
export function countCoverage(record: Catalogue): Coverage {
  const sources = record.sourceIds.map(record.source);
  const open = listDisagreements(record).flatMap(({ disagreement }) =>
    disagreement.conflicts.filter(({ deprecatedFor }) => deprecatedFor === null),
  );
  return {
    editions: countEditions(record),
    independence: {
      own: sources.filter(({ relayOf }) => relayOf === "none").length,
      relayed: sources.filter(({ relayOf }) => typeof relayOf !== "string").length,
      unknown: sources.filter(({ relayOf }) => relayOf === "unknown").length,
      lowGrade: sources.filter(({ lowGrade }) => lowGrade !== null).length,
    },
    openDisagreements: countBy(open.map(({ reason }) => reason)),
    outcomes: countBy(readBoard(record).map(({ state }) => state)),
  };
}

function countEditions(record: Catalogue): readonly EditionCoverage[] {
  const ids = record.editionIds.toSorted((a, b) => compareTexts(record.edition(a).date, record.edition(b).date));
  const announcements = record.announcementIds.map(record.announcement);
  return [...ids, null].map((edition) => {
    const own = announcements.filter((announcement) => announcement.edition === edition);
    const claims = [...(edition === null ? [] : record.edition(edition).claims), ...own.flatMap((item) => item.claims)];
    return {
      edition,
      announcements: own.length,
      followed: own.filter(({ outcomes }) => outcomes.length > 0).length,
      ...countSupport(claims),
      reconciliation: edition === null ? null : reconcile(edition, record),
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

/** How often each item occurs, the most frequent first. */
function countBy<Item>(items: readonly Item[]): ReadonlyMap<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return new Map([...counts].toSorted(([, a], [, b]) => b - a));
}

function compareTexts(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
