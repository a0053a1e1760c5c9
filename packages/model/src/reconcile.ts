import type { Catalogue } from "./catalogue.ts";
import { addSums } from "./counted-sum.ts";
import type { Edition } from "./edition.ts";
import { compareFigures } from "./figure.ts";
import { deepFreeze } from "./freeze.ts";
import type { EuroSpan, GapCause, GapExplanation } from "./gap.ts";
import type { ClaimId, Count, EditionId, Money } from "./generated/types.ts";

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
    /** What is counted, less what is counted elsewhere: the least is certain, the most takes every ceiling in full. */
    readonly known: EuroSpan;
    /** The claims that are counted, one of an announcement at most. */
    readonly counted: readonly ClaimId[];
    /** Announced less known: negative where more is known; null where no total is. */
    readonly gap: EuroSpan | null;
    /**
     * What remains of the gap when what other announcements hold is taken off: the euros of the projects that are not on
     * record or have no sum. Negative where more is known than was announced; null where no total is known.
     */
    readonly remainder: EuroSpan | null;
  };
  /** In a fixed order, those alone that explain something. */
  readonly causes: readonly GapExplanation[];
}

type Records = Pick<Catalogue, "edition" | "announcement">;

/**
 * Sets the known projects and euros of an edition beside its announced count and total, each euro counted once over all
 * editions: of each announcement the preferred sum alone, only where it stands for the whole promise and in euros, and
 * less what another announcement promised before. Conversions are not counted. Throws on an edition that does not exist.
 *
 * @example
 * import { catalogue, reconcile } from "@choosefr/model";
 * reconcile("choose-france-2024", catalogue).edition; // => "choose-france-2024"
 */
export function reconcile(edition: EditionId, catalogue: Records): Reconciliation {
  const { announcements, projects, totalInvestment, earlierInvestment } = catalogue.edition(edition);
  const sums = addSums(announcements, catalogue);
  const { known } = sums;
  const repeated = sums.causes.find(({ cause }) => cause === "repeats")?.projects ?? 0;
  const projectGap = projects === null || projects.count === null ? null : projects.count - announcements.length;
  const total = totalInvestment?.currency === "EUR" ? totalInvestment : null;
  const gap = total === null || total.amount === null ? null : gapBetween(total.amount, known);
  const elsewhere = sums.causes
    .filter(({ cause }) => HELD_ELSEWHERE.has(cause))
    .reduce((sum, { euros }) => sum + (euros ?? 0), 0);
  const remainder = gap === null ? null : { least: gap.least - elsewhere, most: gap.most - elsewhere };
  return deepFreeze({
    edition,
    projects: {
      announced: projects === null ? null : countOf(projects),
      known: announcements.length - repeated,
      repeated,
      gap: projectGap,
    },
    investment: {
      announced: total === null ? null : moneyOf(total),
      known,
      counted: sums.counted,
      gap,
      remainder,
    },
    causes: [
      ...explainCount(projectGap),
      ...explainEarlierInTotal(earlierInvestment),
      ...sums.causes,
      ...(total === null || gap === null ? [] : explainExcess(total, known, gap)),
    ],
  });
}

/** The causes whose euros the total counts and another announcement holds, or none does. */
const HELD_ELSEWHERE: ReadonlySet<GapCause> = new Set(["repeats", "includes-earlier", "announced-before"]);

function explainCount(gap: number | null): readonly GapExplanation[] {
  if (gap === null || gap === 0) return [];
  const cause = gap > 0 ? "unknown-projects" : "beyond-count";
  return [{ cause, projects: Math.abs(gap), announcements: [], euros: null }];
}

/** The share of the total that the edition itself says was announced before. */
function explainEarlierInTotal(earlier: Edition["earlierInvestment"]): readonly GapExplanation[] {
  if (earlier === null || earlier.amount === null || earlier.currency !== "EUR") return [];
  return [{ cause: "total-counts-earlier", projects: 0, announcements: [], euros: earlier.amount }];
}

/** Why more is known than was announced; nothing where it is not. */
function explainExcess(total: Money, known: EuroSpan, gap: EuroSpan): readonly GapExplanation[] {
  if (gap.most >= 0) return [];
  const explanation = { projects: 0, announcements: [], euros: -gap.most };
  const isMinimum = total.bound === "more_than" || total.bound === "at_least";
  if (isMinimum) return [{ cause: "total-is-a-minimum", ...explanation }];
  const sum: Money = { amount: known.least, amountMax: null, currency: "EUR", bound: "exact" };
  const isRounded = compareFigures(sum, total).relation === "compatible";
  return [{ cause: isRounded ? "total-is-rounded" : "outside-total", ...explanation }];
}

function gapBetween(announced: number, { least, most }: EuroSpan): EuroSpan {
  return { least: announced - most, most: announced - least };
}

type Led<Value> = Value & { readonly preferred: { readonly id: ClaimId } };

function countOf({ count, countMax, unit, bound, preferred }: Led<Count>): Count & { readonly claim: ClaimId } {
  return { claim: preferred.id, count, countMax, unit, bound };
}

function moneyOf({ amount, amountMax, currency, bound, preferred }: Led<Money>): Money & { readonly claim: ClaimId } {
  return { claim: preferred.id, amount, amountMax, currency, bound };
}
