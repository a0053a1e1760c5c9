import { compareClaims, type FigureClaim, isSupportedByConversion } from "./compare-claims.ts";
import { readTogether } from "./disagreement.ts";
import { compareFigures, type FigureValue } from "./figure.ts";
import { conversionOf, isOnWhole, timeOf } from "./scope.ts";

/** What the record says of a figure that someone writes. */
export type Verdict =
  | { readonly verdict: "agrees" | "sources_disagree"; readonly supportedBy: readonly FigureClaim[] }
  | { readonly verdict: "contradicts"; readonly reason: "currency" | "value" }
  | { readonly verdict: "not_comparable"; readonly reason: "currency" | "unit" | "vague" }
  | { readonly verdict: "unknown" };

/**
 * Judges a figure against the claims of one kind (of an organisation, its parents and members; the claims of each
 * announcement are read together, those of two announcements never conflict). Only claims on the whole that are not
 * deprecated can acquit or condemn, and conversions of such claims. It agrees if compatible with a preferred claim, a
 * recorded conversion of it, or a claim that cannot be compared with it; the sources disagree if it is compatible only
 * with others: with a claim that conflicts with the preferred one, with a looser one ("more than" the same number), with
 * one that tells of another time while a claim on the announcement itself stands, or with a conversion of these; it
 * contradicts if no claim can be true together with it. Unknown if there is no such claim. The order of the claims does
 * not matter.
 *
 * @example
 * import { announcement, judgeFigure } from "@choosefr/model";
 * const { investment } = announcement("amazon-2024");
 * const written = { amount: 1_200_000_000, amountMax: null, currency: "EUR", bound: "exact" } as const;
 * judgeFigure(written, investment?.claims ?? []).verdict; // => "agrees"
 */
export function judgeFigure(figure: FigureValue, claims: readonly FigureClaim[]): Verdict {
  return createFigureJudge(claims)(figure);
}

/**
 * As `judgeFigure`, for many figures by the same claims: what does not depend on the figure is weighed once.
 *
 * @example
 * import { announcement, createFigureJudge } from "@choosefr/model";
 * const { investment } = announcement("amazon-2024");
 * const judge = createFigureJudge(investment?.claims ?? []);
 * judge({ amount: 1_200_000_000, amountMax: null, currency: "USD", bound: "exact" }).verdict; // => "contradicts"
 */
export function createFigureJudge(claims: readonly FigureClaim[]): (figure: FigureValue) => Verdict {
  const standing = standingOf(claims);
  const originals = standing.map((claim) => originalOf(claim, standing));
  const { disputed, looser } = outweighedIn(standing);
  const isOutweighed = standing.map((claim, index) => disputed.has(originals[index] ?? claim) || looser.has(claim));
  return (figure) => {
    if (standing.length === 0) return { verdict: "unknown" };
    const isSupporting = standing.map((claim, index) => supports(claim, figure, originals[index]));
    const supportedBy = standing.filter((_, index) => isSupporting[index]);
    if (supportedBy.length === 0) return condemn(figure, standing);
    const isAgreed = standing.some((_, index) => isSupporting[index] === true && isOutweighed[index] !== true);
    return { verdict: isAgreed ? "agrees" : "sources_disagree", supportedBy };
  };
}

/** The claims that count. A conversion falls with the claim that it converts. */
function standingOf(claims: readonly FigureClaim[]): readonly FigureClaim[] {
  const onWhole = claims.filter((claim) => isOnWhole(claim) && claim.rank !== "deprecated");
  return onWhole.filter((claim) => conversionOf(claim) === null || originalOf(claim, onWhole) !== undefined);
}

function originalOf(claim: FigureClaim, claims: readonly FigureClaim[]): FigureClaim | undefined {
  const id = conversionOf(claim);
  return id === null ? undefined : claims.find((other) => other.id === id);
}

/** The claims that do not decide where the preferred one of their record says otherwise. */
interface Outweighed {
  /** Those that conflict with it, or tell of another time than it does. */
  readonly disputed: ReadonlySet<FigureClaim>;
  /** Those that can be true together with it: "more than 500" leaves room for 700, which a preferred 500 does not. */
  readonly looser: ReadonlySet<FigureClaim>;
}

function outweighedIn(standing: readonly FigureClaim[]): Outweighed {
  const byRecord = new Map<string, FigureClaim[]>();
  for (const claim of standing) {
    const record = claim.id.slice(0, claim.id.indexOf("/"));
    byRecord.set(record, [...(byRecord.get(record) ?? []), claim]);
  }
  const groups = [...byRecord.values()];
  return { disputed: new Set(groups.flatMap(disputedIn)), looser: new Set(groups.flatMap(looserIn)) };
}

function disputedIn(group: readonly FigureClaim[]): readonly FigureClaim[] {
  const reading = readTogether(group);
  if (reading === null) return [];
  const { preferred, disagreement } = reading;
  const ofOtherTime = timeOf(preferred) === null ? group.filter((claim) => timeOf(claim) !== null) : [];
  return [...ofOtherTime, ...(disagreement?.conflicts.map(({ claim }) => claim) ?? [])];
}

function looserIn(group: readonly FigureClaim[]): readonly FigureClaim[] {
  const preferred = readTogether(group)?.preferred;
  if (preferred === undefined) return [];
  return group.filter(
    (claim) =>
      claim !== preferred && claim.rank !== "preferred" && compareClaims(claim, preferred).relation === "compatible",
  );
}

function supports(claim: FigureClaim, figure: FigureValue, original: FigureClaim | undefined): boolean {
  if (original !== undefined) return isSupportedByConversion(figure, claim, original);
  return compareFigures(figure, claim).relation === "compatible";
}

/** No claim supports the figure: a slip of currency weighs more than another value, either more than not comparable. */
function condemn(figure: FigureValue, standing: readonly FigureClaim[]): Verdict {
  const comparisons = standing.map((claim) => compareFigures(figure, claim));
  for (const reason of ["currency", "value"] as const) {
    const contradicts = comparisons.some((c) => c.relation === "contradicts" && c.reason === reason);
    if (contradicts) return { verdict: "contradicts", reason };
  }
  const reasons = new Set(comparisons.map((c) => (c.relation === "not_comparable" ? c.reason : null)));
  const reason = (["vague", "currency"] as const).find((candidate) => reasons.has(candidate)) ?? "unit";
  return { verdict: "not_comparable", reason };
}
