import {
  catalogue,
  type Edition,
  type EuroSpan,
  reconcile,
  type SeriesId,
  series,
  type TotalInvestmentClaim,
  timeOf,
} from "@choosefr/model";
import { claimsOnWhole } from "../claims/claims-on-whole.ts";

/** The total of an edition with every figure that is printed for it. */
export interface EditionTotal {
  readonly edition: Edition;
  readonly preferred: TotalInvestmentClaim & { readonly amount: number };
  /** Every claim on the whole that stands, the preferred one first. */
  readonly stated: readonly (TotalInvestmentClaim & { readonly amount: number })[];
  /** Those of them that tell neither what was expected before nor what was told later. */
  readonly atTheTime: readonly (TotalInvestmentClaim & { readonly amount: number })[];
  /** How much of it is said to be new; null where no page says. */
  readonly fresh: number | null;
  /** What can be traced announcement by announcement. */
  readonly known: EuroSpan;
}

/** The editions of a series that have a total in euros, oldest first. */
export function listTotals(id: SeriesId): readonly EditionTotal[] {
  return series(id)
    .editions.map((editionId) => catalogue.edition(editionId))
    .toSorted((a, b) => Number(a.date > b.date) - Number(a.date < b.date))
    .flatMap((edition) => {
      const { totalInvestment: total, newInvestment } = edition;
      if (total === null) return [];
      const stated = claimsOnWhole(total).filter(hasEuros);
      const preferred = stated.find((claim) => claim.id === total.preferred.id);
      if (preferred === undefined) return [];
      const { known } = reconcile(edition.id, catalogue).investment;
      const fresh = newInvestment?.currency === "EUR" ? newInvestment.amount : null;
      const atTheTime = stated.filter((claim) => timeOf(claim) === null);
      return [{ edition, preferred, stated, atTheTime, fresh, known }];
    });
}

/** The one whose totals at the time lie farthest apart, for their size; null where all are the same. */
export function widestSpread(totals: readonly EditionTotal[]): EditionTotal | null {
  const apart = ({ atTheTime }: EditionTotal): number => {
    const amounts = atTheTime.map(({ amount }) => amount);
    return Math.max(...amounts) / Math.min(...amounts);
  };
  const [widest] = totals.filter((total) => apart(total) > 1).toSorted((a, b) => apart(b) - apart(a));
  return widest ?? null;
}

function hasEuros(claim: TotalInvestmentClaim): claim is TotalInvestmentClaim & { readonly amount: number } {
  return claim.rank !== "deprecated" && claim.currency === "EUR" && claim.amount !== null;
}
