import {
  type ClaimKind,
  type CountUnit,
  compareFigures,
  type FigureClaim,
  type FigureValue,
  isMoney,
  valueOf,
} from "@choosefr/model";
import type { Figure } from "../figures/figure.ts";
import type { Pair } from "../pairing/pair-figures.ts";
import { isOfOtherThing } from "./coverage.ts";
import { type Docket, type FactIndex, recordOf } from "./fact-index.ts";
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
  /** Whether one of these claims has the very number, allows it, or speaks of another. */
  readonly fit: "same" | "allowed" | "other";
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
  const docket = index({ subject: pair.subject, kind, years: pair.years, asOf });
  return docket === null ? null : judge(pair.figure, kind, docket);
}

/** Kinds of claims on another part of the same whole: what they support is no contradiction. */
const NEIGHBOURS: Readonly<Partial<Record<ClaimKind, readonly ClaimKind[]>>> = {
  total_investment: ["new_investment", "earlier_investment"],
};

function judge(figure: Figure, kind: ClaimKind, docket: Docket): PairVerdict {
  const { entity, own, all, readOwn, readAll } = docket;
  const value = valueFor(figure, docket.unit);
  const verdict = docket.judge(value);
  const lead = own.length > 0 ? readOwn(recordNearest(value, own)) : readAll(recordNearest(value, all));
  const frame = {
    kind,
    entity,
    preferred: lead?.preferred ?? null,
    isSettled: lead?.settlement.isSettled === true,
    fit: "other" as const,
  };
  switch (verdict.verdict) {
    case "agrees":
    case "sources_disagree": {
      const reading = readAll(recordNearest(value, verdict.supportedBy));
      return {
        ...frame,
        preferred: reading?.preferred ?? frame.preferred,
        verdict: verdict.verdict,
        reason: null,
        claims: verdict.supportedBy,
        fit: fitOf(value, verdict.supportedBy),
      };
    }
    case "contradicts": {
      // Those related to it can vouch for it, and cannot speak against it.
      const isOthersAlone = docket.judgeByOwn(value).verdict === "unknown";
      if (isOthersAlone) return judgeByParts(value, docket, frame);
      const others = docket.ofEveryKind.filter((claim) => isNeighbour(claim, kind));
      // Only where the sources speak of another currency is the currency what is wrong.
      const reason = isOfSameCurrency(value, frame.preferred) ? "value" : verdict.reason;
      // The number of the sources in a wrong currency is a slip, though "more than" it might be true of something larger.
      const stated: FigureValue = reason === "currency" ? { ...value, bound: "exact" } : value;
      const isOfPart = others.some((claim) => compareFigures(stated, claim).relation === "compatible");
      if (isOfPart) {
        return { ...frame, verdict: "not_comparable", reason: "scope", claims: others, fit: fitOf(stated, others) };
      }
      // One stray page in dollars does not make dollars what the sources speak of.
      const isOtherCurrency = reason === "value" && !isOfSameCurrency(value, frame.preferred);
      if (isOtherCurrency) return { ...frame, verdict: "not_comparable", reason: "currency", claims: own };
      return { ...frame, verdict: "contradicts", reason, claims: own };
    }
    case "not_comparable":
      return { ...frame, verdict: "not_comparable", reason: verdict.reason, claims: own };
    case "unknown":
      return judgeByParts(value, docket, frame);
    default:
      return verdict satisfies never;
  }
}

/** Where nothing is recorded of the whole: what is recorded of parts and wider plans is told, and decides nothing. */
function judgeByParts(
  value: FigureValue,
  { own }: Docket,
  frame: Pick<PairVerdict, "kind" | "entity" | "preferred" | "isSettled">,
): PairVerdict {
  const parts = own.filter((claim) => isNeighbour(claim, frame.kind));
  if (parts.length === 0 || valueOf(value) === null) {
    return { ...frame, verdict: "unknown", reason: null, claims: [], fit: "other" };
  }
  const alike = parts.filter((claim) => compareFigures(value, claim).relation === "compatible");
  const claims = alike.length > 0 ? alike : parts;
  return { ...frame, verdict: "not_comparable", reason: "scope", claims, fit: fitOf(value, alike) };
}

function fitOf(figure: FigureValue, allowing: readonly FigureClaim[]): PairVerdict["fit"] {
  if (allowing.some((claim) => valueOf(claim) === valueOf(figure))) return "same";
  return allowing.length > 0 ? "allowed" : "other";
}

function isNeighbour(claim: FigureClaim, kind: ClaimKind): boolean {
  if (claim.rank === "deprecated") return false;
  return claim.kind === kind
    ? !claim.scope.some(({ type }) => isOfOtherThing(type))
    : (NEIGHBOURS[kind]?.includes(claim.kind) ?? false);
}

function isOfSameCurrency(figure: FigureValue, claim: FigureClaim | null): boolean {
  return claim === null || !isMoney(figure) || !isMoney(claim) || figure.currency === claim.currency;
}

/** The announcement that the figure is likeliest to be of: with the nearest value; without a value, the largest. */
function recordNearest(figure: FigureValue, claims: readonly FigureClaim[]): string {
  const written = valueOf(figure);
  const distanceTo = (claim: FigureClaim): number => {
    const value = valueOf(claim);
    if (value === null || value <= 0 || claim.rank === "deprecated") return Number.POSITIVE_INFINITY;
    return written === null || written <= 0 ? -value : Math.abs(Math.log(value / written));
  };
  let [nearest] = claims;
  if (nearest === undefined) return "";
  let least = distanceTo(nearest);
  for (const claim of claims) {
    const distance = distanceTo(claim);
    if (distance < least) [nearest, least] = [claim, distance];
  }
  return recordOf(nearest);
}

/** The figure as the model compares it; people who are hired are jobs. */
function valueFor(figure: Figure, unit: CountUnit | null): FigureValue {
  if (figure.kind === "money") {
    const { value: amount, valueMax: amountMax, currency, bound } = figure;
    return { amount, amountMax, currency, bound };
  }
  return { count: figure.value, countMax: figure.valueMax, unit: unit ?? figure.unit, bound: figure.bound };
}
