import type { Conflict, Disagreement } from "../disagreement.ts";
import { countWitnesses } from "../evidence.ts";
import type { Claim, Language } from "../generated/types.ts";
import { timeOf } from "../scope.ts";
import { isStatedByWeakPages } from "../weak-pages.ts";
import { describeVagueSum } from "./figure.ts";
import { quoteFigure } from "./quote.ts";
import { describeRankReason } from "./rank.ts";
import { describePublisher } from "./source.ts";
import { NBSP } from "./typography.ts";
import { describeTime, isTimeScope } from "./when-and-where.ts";

/** The value of a claim in words. */
export type DescribeValue<C extends Claim> = (claim: C, locale: Language) => string;

const SMALL_NUMBERS: Record<Language, readonly string[]> = {
  fr: ["aucune", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
};

const WEAK: Record<Language, string> = { fr: "source faible", en: "weak source" };

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function describeWitnesses(claim: Claim, locale: Language): string {
  const count = countWitnesses(claim.evidence);
  const first = claim.evidence[0]?.source;
  if (count === 1 && first?.publisher?.name) return describePublisher(first, locale);
  const number = capitalise(SMALL_NUMBERS[locale][count] ?? String(count));
  if (locale === "fr") return `${number}${NBSP}source${count > 1 ? "s" : ""}${count > 1 ? " indépendantes" : ""}`;
  return `${number}${NBSP}${count > 1 ? "independent sources" : "source"}`;
}

/**
 * Who states a claim: "Trois sources indépendantes donnent 4 milliards d’euros". A sum stands in words, as beside it on a
 * card; anything else is quoted where it is printed in the reader's language. Of weak pages alone it says so in brackets,
 * beside `reasons`.
 */
export function tellStatement<C extends Claim>(
  claim: C,
  locale: Language,
  describe: DescribeValue<C>,
  reasons: readonly string[] = [],
): string {
  const isPlural = countWitnesses(claim.evidence) > 1;
  const verb = locale === "fr" ? (isPlural ? "donnent" : "donne") : isPlural ? "give" : "gives";
  const isSum = "amount" in claim && (claim.amount !== null || describeVagueSum(claim, locale) !== null);
  const isQuoted = claim.figure?.language === locale && !isSum;
  const value = isQuoted && claim.figure !== null ? quoteFigure(claim.figure, locale) : describe(claim, locale);
  const remarks = isStatedByWeakPages(claim) ? [...reasons, WEAK[locale]] : reasons;
  return `${describeWitnesses(claim, locale)} ${verb} ${value}${remarks.length === 0 ? "" : ` (${remarks.join(", ")})`}`;
}

/**
 * Who prints what instead: one line, without a full stop. In brackets why the claim is deprecated, and of which time it
 * tells if that is not the announcement's own: "(situation de juin 2025)".
 */
export function tellConflict<C extends Claim>(
  { claim, deprecatedFor }: Conflict<C>,
  locale: Language,
  describe: DescribeValue<C>,
): string {
  const reasons = [
    ...(deprecatedFor === null ? [] : [describeRankReason(deprecatedFor, locale)]),
    ...claim.scope.filter(isTimeScope).map((scope) => describeTime(scope, locale)),
  ];
  return tellStatement(claim, locale, describe, reasons);
}

/**
 * What to tell of a dispute in one line: a claim that stands before a deprecated one, weak pages alone last. Nothing that was told at another
 * time, and nothing set aside that weak pages alone print.
 */
export function chooseConflict<C extends Claim>({ conflicts }: Disagreement<C>): Conflict<C> | undefined {
  const timely = weakLast(conflicts.filter(({ claim }) => timeOf(claim) === null));
  return (
    timely.find(({ deprecatedFor }) => deprecatedFor === null) ??
    timely.find(({ claim }) => !isStatedByWeakPages(claim))
  );
}

/** The conflicts with what weak pages alone print after all others. */
export function weakLast<C extends Claim>(conflicts: readonly Conflict<C>[]): readonly Conflict<C>[] {
  return conflicts.toSorted((a, b) => Number(isStatedByWeakPages(a.claim)) - Number(isStatedByWeakPages(b.claim)));
}
