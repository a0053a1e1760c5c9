import type { Conflict, Disagreement } from "../disagreement.ts";
import { countWitnesses } from "../evidence.ts";
import type { Claim, Language } from "../generated/types.ts";
import { describeValue } from "./claim.ts";
import { quoteFigure } from "./quote.ts";
import { describeRankReason } from "./rank.ts";
import { describePublisher } from "./source.ts";
import { NBSP } from "./typography.ts";

const SMALL_NUMBERS: Record<Language, readonly string[]> = {
  fr: ["aucune", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
};

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Between quotation marks if printed in the reader's language, else its value in that language. */
function printedOrRead(claim: Claim, locale: Language): string {
  return claim.figure?.language === locale ? quoteFigure(claim.figure, locale) : describeValue(claim, locale);
}

function describeWitnesses(claim: Claim, locale: Language): string {
  const count = countWitnesses(claim.evidence);
  const first = claim.evidence[0]?.source;
  if (count === 1 && first?.publisher?.name) return describePublisher(first, locale);
  const number = capitalise(SMALL_NUMBERS[locale][count] ?? String(count));
  if (locale === "fr") return `${number}${NBSP}source${count > 1 ? "s" : ""}${count > 1 ? " indépendantes" : ""}`;
  return `${number}${NBSP}${count > 1 ? "independent sources" : "source"}`;
}

function describeStatement(claim: Claim, locale: Language): string {
  const isPlural = countWitnesses(claim.evidence) > 1;
  const verb = locale === "fr" ? (isPlural ? "donnent" : "donne") : isPlural ? "give" : "gives";
  return `${describeWitnesses(claim, locale)} ${verb} ${printedOrRead(claim, locale)}`;
}

/** Who prints what instead, with the reason if the claim is deprecated: one line, without a full stop. */
export function describeConflict({ claim, deprecatedFor }: Conflict, locale: Language): string {
  const line = describeStatement(claim, locale);
  return deprecatedFor === null ? line : `${line} (${describeRankReason(deprecatedFor, locale)})`;
}

/** Who says what where the sources do not agree: first who states the preferred claim, then a line for each other value. */
export function describeDisagreement(disagreement: Disagreement, locale: Language): readonly string[] {
  return [
    describeStatement(disagreement.preferred, locale),
    ...disagreement.conflicts.map((conflict) => describeConflict(conflict, locale)),
  ];
}
