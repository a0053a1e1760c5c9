import {
  type ClaimKind,
  compareFigures,
  type FigureClaim,
  type FigureValue,
  isMoney,
  judgeFigure,
  readTogether,
  type Scope,
  valueOf,
} from "@choosefr/model";
import type { Figure } from "../figures/figure.ts";
import type { Pair } from "../pairing/pair-figures.ts";
import type { Fact } from "./facts.ts";
import type { Finding } from "./finding.ts";

/** What the facts say of a figure that is known to be someone's. */
export interface PairVerdict extends Pick<Finding, "verdict" | "reason"> {
  readonly kind: ClaimKind;
  /** The edition whose total it is, else the organisation. */
  readonly entity: string;
  /** The claims that support the figure, or else those that it was judged by. */
  readonly claims: readonly FigureClaim[];
  readonly preferred: FigureClaim | null;
  readonly isSettled: boolean;
}

/** The facts of an organisation and of those related to it, and of the editions of a series. */
export interface FactIndex {
  readonly ofOrganisation: (id: string) => { readonly own: readonly Fact[]; readonly related: readonly Fact[] };
  readonly ofSeries: (id: string) => readonly Fact[];
}

/** The kind of claim that a figure states, by what it counts and what governs it; null where it states none. */
function kindOf({ figure, subject, sign }: Pair): ClaimKind | null {
  if (subject.kind === "series") {
    if (figure.kind === "money") return "total_investment";
    return figure.unit === "projects" || figure.unit === "jobs" ? figure.unit : null;
  }
  if (figure.kind === "money") return "investment";
  const { unit } = figure;
  switch (unit) {
    case "jobs":
      return "jobs";
    case "people":
      return sign === "train" ? "training" : sign === "hire" ? "jobs" : null;
    case "startups":
      return "startups_supported";
    case "sites":
      return "sites";
    case "projects":
      return null;
    default:
      return unit satisfies never;
  }
}

/**
 * Judges a figure by the facts of whom it is of; null where it is none that claims are recorded of, or where it would be
 * contradicted and the text is not certain of it, or says the same in another currency that agrees.
 */
export function judgePair(pair: Pair, index: FactIndex, asOf: string | null): PairVerdict | null {
  const verdict = judgeFigureOf(pair, index, asOf);
  if (verdict === null || isSupported(verdict)) return verdict;
  if (verdict.verdict === "contradicts" && !pair.isAsserted()) return null;
  const { conversion } = pair;
  if (conversion === null) return verdict;
  const converted = judgeFigureOf({ ...pair, figure: conversion }, index, asOf);
  if (converted !== null && isSupported(converted)) return null;
  return verdict.verdict === "contradicts" && conversion.start < pair.figure.start ? null : verdict;
}

function isSupported({ verdict }: PairVerdict): boolean {
  return verdict === "agrees" || verdict === "sources_disagree";
}

function judgeFigureOf(pair: Pair, index: FactIndex, asOf: string | null): PairVerdict | null {
  const kind = kindOf(pair);
  if (kind === null) return null;
  const isKnown = ({ knownSince }: Fact) =>
    asOf === null || knownSince === null || knownSince.slice(0, asOf.length) <= asOf;
  const isOfYear = ({ years }: Fact) => pair.years.length === 0 || years.some((year) => pair.years.includes(year));
  const { subject } = pair;
  if (subject.kind === "series") {
    if (pair.years.length === 0) return null;
    const facts = index.ofSeries(subject.entity).filter(isKnown).filter(isOfYear);
    const edition = facts[0]?.total?.edition;
    return edition === undefined ? null : judge(pair.figure, kind, edition, facts, facts);
  }
  const { own, related } = index.ofOrganisation(subject.entity);
  return judge(
    pair.figure,
    kind,
    subject.entity,
    own.filter(isKnown).filter(isOfYear),
    related.filter(isKnown).filter(isOfYear),
  );
}

/** Kinds of claims on another part of the same whole: what they support is no contradiction. */
const NEIGHBOURS: Readonly<Partial<Record<ClaimKind, readonly ClaimKind[]>>> = {
  total_investment: ["new_investment", "earlier_investment"],
};

function judge(
  figure: Figure,
  kind: ClaimKind,
  entity: string,
  own: readonly Fact[],
  all: readonly Fact[],
): PairVerdict {
  const claimsIn = (facts: readonly Fact[]) => facts.map(({ claim }) => claim).filter((claim) => claim.kind === kind);
  const ownClaims = claimsIn(own);
  const claims = claimsIn(all);
  const value = valueFor(figure, claims);
  const verdict = judgeFigure(value, claims);
  const lead = readTogether(nearestTo(value, ownClaims.length > 0 ? ownClaims : claims));
  const frame = { kind, entity, preferred: lead?.preferred ?? null, isSettled: lead?.settlement.isSettled === true };
  switch (verdict.verdict) {
    case "agrees":
    case "sources_disagree": {
      const [near] = nearestTo(value, verdict.supportedBy);
      const reading = readTogether(claims.filter(({ id }) => recordOf(id) === recordOf(near?.id ?? "")));
      return {
        ...frame,
        preferred: reading?.preferred ?? frame.preferred,
        verdict: verdict.verdict,
        reason: null,
        claims: verdict.supportedBy,
      };
    }
    case "contradicts": {
      // Those related to it can vouch for it, and cannot speak against it.
      const isOthersAlone = judgeFigure(value, ownClaims).verdict === "unknown";
      if (isOthersAlone) return { ...frame, verdict: "unknown", reason: null, claims: [] };
      const others = all.map(({ claim }) => claim).filter((claim) => isNeighbour(claim, kind));
      const isOfPart = others.some((claim) => compareFigures(value, claim).relation === "compatible");
      if (isOfPart) return { ...frame, verdict: "not_comparable", reason: "scope", claims: others };
      // One stray page in dollars does not make dollars what the sources speak of.
      const isOtherCurrency = verdict.reason === "value" && !isOfSameCurrency(value, frame.preferred);
      if (isOtherCurrency) return { ...frame, verdict: "not_comparable", reason: "currency", claims: ownClaims };
      return { ...frame, verdict: "contradicts", reason: verdict.reason, claims: ownClaims };
    }
    case "not_comparable":
      return { ...frame, verdict: "not_comparable", reason: verdict.reason, claims: ownClaims };
    case "unknown":
      return { ...frame, verdict: "unknown", reason: null, claims: [] };
    default:
      return verdict satisfies never;
  }
}

function isNeighbour(claim: FigureClaim, kind: ClaimKind): boolean {
  if (claim.rank === "deprecated") return false;
  return claim.kind === kind
    ? !claim.scope.some(({ type }) => OF_OTHER_THINGS.has(type))
    : (NEIGHBOURS[kind]?.includes(claim.kind) ?? false);
}

/** What a claim of these scopes counts is no pledge: whoever writes a pledge of that size is not borne out by it. */
const OF_OTHER_THINGS: ReadonlySet<Scope["type"]> = new Set([
  "acquisition",
  "already-spent",
  "earlier-promise",
  "europe-wide",
  "fund-raising",
  "other-project",
  "per-year",
  "public-funding",
  "total-headcount",
  "worldwide",
]);

function isOfSameCurrency(figure: FigureValue, claim: FigureClaim | null): boolean {
  return claim === null || !isMoney(figure) || !isMoney(claim) || figure.currency === claim.currency;
}

function recordOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}

/** The claims of the announcement that the figure is likeliest to be of: with the nearest value; without a value, the largest. */
function nearestTo(figure: FigureValue, claims: readonly FigureClaim[]): readonly FigureClaim[] {
  const written = valueOf(figure);
  const distanceTo = (claim: FigureClaim): number => {
    const value = valueOf(claim);
    if (value === null || value <= 0 || claim.rank === "deprecated") return Number.POSITIVE_INFINITY;
    return written === null || written <= 0 ? -value : Math.abs(Math.log(value / written));
  };
  const nearest = claims.toSorted((a, b) => distanceTo(a) - distanceTo(b))[0];
  return claims.filter(({ id }) => recordOf(id) === recordOf(nearest?.id ?? ""));
}

/** The figure as the model compares it; people who are hired are jobs. */
function valueFor(figure: Figure, claims: readonly FigureClaim[]): FigureValue {
  if (figure.kind === "money") {
    const { value: amount, valueMax: amountMax, currency, bound } = figure;
    return { amount, amountMax, currency, bound };
  }
  const known = claims.find((claim) => "unit" in claim);
  const unit = known !== undefined && "unit" in known ? known.unit : figure.unit;
  return { count: figure.value, countMax: figure.valueMax, unit, bound: figure.bound };
}
