import {
  type Bound,
  type Catalogue,
  type Claim,
  type ClaimKind,
  type Evidence,
  type FigureClaim,
  isFigureClaim,
  type JobsClaim,
  type Scope,
} from "@choosefr/model";
import type { NamedEntity } from "../names/mention.ts";

/** An organisation that texts are read for: its names, and those whose claims are consulted with its own. */
export type CheckedOrganisation = NamedEntity & {
  readonly parents?: readonly string[];
  readonly members?: readonly string[];
};

/**
 * A claim to judge by, as in the published schema: with its value, and with whom and when it is of. What is left out has
 * its usual value: exact, of normal rank, on the whole, with no evidence. One that is no figure is passed over.
 */
export interface CheckedClaim {
  /** Unique; claims of one announcement share what stands before the slash. */
  readonly id: string;
  readonly kind: string;
  /** Who announced it; for a total of an edition, nobody. */
  readonly organisation?: string | null;
  readonly organisations?: readonly string[];
  /** The edition whose total it is, where nobody announced it. */
  readonly edition?: string | null;
  /** When it was announced (ISO 8601, as far as known), or the year alone. */
  readonly announced?: string | null;
  readonly year?: number | null;
  readonly amount?: number | null;
  readonly amountMax?: number | null;
  readonly currency?: string | null;
  readonly count?: number | null;
  readonly countMax?: number | null;
  readonly unit?: string | null;
  readonly bound?: Bound;
  readonly rank?: Claim["rank"];
  readonly rankReason?: Claim["rankReason"];
  readonly scope?: readonly Scope[];
  /** Whose jobs are counted; those at other firms are another question than those that are offered. */
  readonly jobType?: JobsClaim["jobType"];
  readonly evidence?: readonly Evidence[];
}

/** A figure that is recorded, with whom and when it is of. */
export interface Fact {
  readonly claim: FigureClaim;
  readonly organisations: readonly string[];
  /** The series and year of the edition whose total it is; null for a claim of organisations. */
  readonly total: { readonly edition: string; readonly series: string } | null;
  readonly years: readonly number[];
  /** The day since when it is known, as far as that is known; null where it is not. */
  readonly knownSince: string | null;
}

/** The kinds of claim that a pledge in a text is judged by. */
const PLEDGED: ReadonlySet<string> = new Set<ClaimKind>([
  "investment",
  "jobs",
  "training",
  "startups_supported",
  "sites",
]);
/** The kinds of claim that a total of an edition is judged by. */
const TOTALS: ReadonlySet<string> = new Set<ClaimKind>([
  "total_investment",
  "new_investment",
  "earlier_investment",
  "jobs",
  "projects",
]);

/** The facts among plain claims; of another kind, and what is no figure, is left out. */
export function readFacts(claims: readonly CheckedClaim[]): readonly Fact[] {
  return claims.flatMap((claim): readonly Fact[] => {
    const organisations = claim.organisations ?? (typeof claim.organisation === "string" ? [claim.organisation] : []);
    const edition = organisations.length === 0 ? (claim.edition ?? null) : null;
    const figure = readFigureClaim(claim);
    const kinds = edition === null ? PLEDGED : TOTALS;
    if (figure === null || !kinds.has(claim.kind) || (edition === null && organisations.length === 0)) return [];
    const years = [claim.year ?? null, yearOf(claim.announced ?? null), yearOf(edition)].filter(
      (year) => year !== null,
    );
    const total = edition === null ? null : { edition, series: seriesOf(edition) };
    return [{ claim: figure, organisations, total, years, knownSince: knownSince(claim) }];
  });
}

function readFigureClaim(claim: CheckedClaim): FigureClaim | null {
  const { amount, amountMax = null, currency, count, countMax = null, unit } = claim;
  const frame = {
    id: claim.id.includes("/") ? claim.id : `${claim.id}/${claim.kind}`,
    kind: claim.kind,
    bound: claim.bound ?? "exact",
    rank: claim.rank ?? "normal",
    rankReason: claim.rankReason ?? null,
    scope: claim.scope ?? [],
    evidence: claim.evidence ?? [],
  };
  if (typeof currency === "string") return { ...frame, amount: amount ?? null, amountMax, currency } as FigureClaim;
  if (typeof unit === "string") {
    return { ...frame, count: count ?? null, countMax, unit, jobType: claim.jobType ?? null } as FigureClaim;
  }
  return null;
}

/** The first day on which a source is known to print it; without sources, when it was announced. */
function knownSince({ evidence = [], announced = null, year = null }: CheckedClaim): string | null {
  const published = evidence.flatMap(({ source }) => source.published ?? []).toSorted();
  return published[0] ?? announced ?? (year === null ? null : String(year));
}

/** "choose-france-2021-01": of the year 2021. */
function yearOf(text: string | null): number | null {
  const year = /(?:^|-)(20\d\d)(?:-|$)/u.exec(text ?? "")?.[1];
  return year === undefined ? null : Number(year);
}

function seriesOf(edition: string): string {
  return edition.replace(/-20\d\d(?:-\d\d)?$/u, "");
}

/** The organisations, series and claims of a record, as a checker takes them. */
export function factsOf(catalogue: Catalogue): {
  readonly organisations: readonly CheckedOrganisation[];
  readonly claims: readonly CheckedClaim[];
} {
  const organisations = catalogue.organisationIds.map((id) => {
    const { names, otherSenses, products, parents, members } = catalogue.organisation(id);
    return { id, kind: "organisation" as const, names, otherSenses, products, parents, members };
  });
  const series = catalogue.seriesIds.map((id) => ({ id, kind: "series" as const, names: catalogue.series(id).names }));
  const announced = catalogue.announcementIds.flatMap((id) => {
    const { organisations: who, announced: on, claims } = catalogue.announcement(id);
    return claims.filter(isFigureClaim).map((claim) => ({ ...claim, organisations: who, announced: on }));
  });
  const totals = catalogue.editionIds.flatMap((id) =>
    catalogue
      .edition(id)
      .claims.filter(isFigureClaim)
      .map((claim) => ({ ...claim, organisations: [], edition: id })),
  );
  return { organisations: [...organisations, ...series], claims: [...announced, ...totals] };
}
