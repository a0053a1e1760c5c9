import type { Announcement } from "./announcement.ts";
import type { Catalogue } from "./catalogue.ts";
import { deepFreeze } from "./freeze.ts";
import type { AnnouncementId, ClaimId, Count, EditionId, InvestmentClaim, Money } from "./generated/types.ts";
import { kindOf } from "./pack.ts";
import { conversionOf } from "./scope.ts";

/**
 * Why the known announcements of an edition do not add up to its total. Too little is known where projects are not in
 * the record, or announcements have no sum at all, one in another currency alone, or one for a part or a wider plan
 * alone; or where another announcement, here or at an earlier edition, holds the same promise and is counted instead.
 * Too much is known where the record holds more announcements than were counted, or sums that are the most to be spent.
 */
export type GapCause =
  | "unknown-projects"
  | "beyond-count"
  | "repeats"
  | "no-sum"
  | "not-in-euros"
  | "parts-only"
  | "ceilings";

/** One cause of a gap, and how many projects it concerns. */
export interface GapExplanation {
  readonly cause: GapCause;
  readonly projects: number;
  /** The announcements that it concerns, by id; empty where it cannot be said which. */
  readonly announcements: readonly AnnouncementId[];
}

/** What is announced of an edition beside what is known of it. */
export interface Reconciliation {
  readonly edition: EditionId;
  readonly projects: {
    /** The preferred count of the edition; null where no source gives one. */
    readonly announced: (Count & { readonly claim: ClaimId }) | null;
    /** Announcements that no other announcement holds already. */
    readonly known: number;
    /** Announcements that repeat another one. */
    readonly repeated: number;
    /** Announced less known and repeated; null where it is not known how many were announced. */
    readonly gap: number | null;
  };
  readonly investment: {
    /** The preferred total of the edition, in euros; null where no source gives one. */
    readonly announced: (Money & { readonly claim: ClaimId }) | null;
    /** The sum in euros of what is counted: of each range the lower end. */
    readonly known: number;
    /** The claims that are counted, one of an announcement at most. */
    readonly counted: readonly ClaimId[];
    /** Announced less known, in euros: negative where more is known; null where no total is. */
    readonly gap: number | null;
  };
  /** In a fixed order, those alone that concern a project. */
  readonly causes: readonly GapExplanation[];
}

/**
 * Sets the known projects and euros of an edition beside its announced count and total, each euro counted once over all
 * editions: of each announcement the preferred sum alone, and only where it stands for the whole promise, in euros, and
 * not for what another announcement promised. Conversions are not counted. Throws on an edition that does not exist.
 *
 * @example
 * import { catalogue, reconcile } from "@choosefr/model";
 * reconcile("choose-france-2024", catalogue).edition; // => "choose-france-2024"
 */
export function reconcile(edition: EditionId, catalogue: Pick<Catalogue, "edition" | "announcement">): Reconciliation {
  const { announcements, projects, totalInvestment } = catalogue.edition(edition);
  const readings = announcements.map((id) => ({ id, ...readSum(catalogue.announcement(id)) }));
  const repeated = readings.filter(({ cause }) => cause === "repeats").length;
  const known = readings.length - repeated;
  const projectGap = projects === null || projects.count === null ? null : projects.count - readings.length;
  const counted = readings.flatMap(({ claim }) => claim ?? []);
  const euros = counted.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const total = totalInvestment?.currency === "EUR" ? totalInvestment : null;
  return deepFreeze({
    edition,
    projects: { announced: projects === null ? null : countOf(projects), known, repeated, gap: projectGap },
    investment: {
      announced: total === null ? null : moneyOf(total),
      known: euros,
      counted: counted.map(({ id }) => id),
      gap: total === null || total.amount === null ? null : total.amount - euros,
    },
    causes: [
      ...explainCount(projectGap),
      ...CAUSES.flatMap((cause) => {
        const concerned = readings.filter((reading) => reading.cause === cause).map(({ id }) => id);
        return concerned.length === 0 ? [] : [{ cause, projects: concerned.length, announcements: concerned }];
      }),
    ],
  });
}

function explainCount(gap: number | null): readonly GapExplanation[] {
  if (gap === null || gap === 0) return [];
  return [{ cause: gap > 0 ? "unknown-projects" : "beyond-count", projects: Math.abs(gap), announcements: [] }];
}

const CAUSES = ["repeats", "no-sum", "not-in-euros", "parts-only", "ceilings"] as const satisfies readonly GapCause[];

/** The claim that is counted of an announcement, and why it may not fit, or why none is. */
interface SumReading {
  readonly claim: InvestmentClaim | null;
  readonly cause: (typeof CAUSES)[number] | null;
}

function readSum({ id, claims, investment }: Announcement): SumReading {
  const uncounted = (cause: SumReading["cause"]): SumReading => ({ claim: null, cause });
  if (investment !== null) {
    const { preferred } = investment;
    if (isHeldElsewhere(id, preferred)) return uncounted("repeats");
    if (preferred.amount === null) return uncounted("no-sum");
    if (preferred.currency !== "EUR" || conversionOf(preferred) !== null) return uncounted("not-in-euros");
    return { claim: preferred, cause: preferred.bound === "up_to" ? "ceilings" : null };
  }
  const standing = claims.filter((claim) => claim.kind === "investment" && claim.rank !== "deprecated");
  if (standing.length === 0) return uncounted("no-sum");
  return uncounted(standing.some((claim) => isHeldElsewhere(id, claim)) ? "repeats" : "parts-only");
}

/** Whether a claim tells of a promise made before, or of a sum that another announcement states. */
function isHeldElsewhere(
  announcement: AnnouncementId,
  { scope }: Pick<Announcement["claims"][number], "scope">,
): boolean {
  return scope.some(({ type, ref }) => {
    if (type === "earlier-promise" || type === "includes-earlier") return true;
    return (
      (type === "part-of" || type === "under") && kindOf(ref) === "investment" && !ref.startsWith(`${announcement}/`)
    );
  });
}

type Led<Value> = Value & { readonly preferred: { readonly id: ClaimId } };

function countOf({ count, countMax, unit, bound, preferred }: Led<Count>): Count & { readonly claim: ClaimId } {
  return { claim: preferred.id, count, countMax, unit, bound };
}

function moneyOf({ amount, amountMax, currency, bound, preferred }: Led<Money>): Money & { readonly claim: ClaimId } {
  return { claim: preferred.id, amount, amountMax, currency, bound };
}
