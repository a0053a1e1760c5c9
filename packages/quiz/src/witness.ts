import type { Claim, FigureClaim, Summary } from "@choosefr/model";

/**
 * Whether a claim can be asked about: at least one page of known independence states it that is no weak page (content
 * farm, machine translation, scraper). What rests on others alone is told on the pages of facts, never asked as true.
 */
export function hasGoodWitness({ evidence }: Pick<Claim, "evidence">): boolean {
  return evidence.some(({ source: { relayOf, lowGrade } }) => relayOf !== "unknown" && lowGrade === null);
}

/** Whether more than one page states a claim: what a single page says is not worth asking anyone. */
export function isOnSeveralPages({ evidence }: Pick<Claim, "evidence">): boolean {
  return new Set(evidence.map(({ source }) => source.id)).size > 1;
}

/** A summary that sources agree on and that does not rest on weak pages alone; else null. */
export function sureOf<S extends Summary<FigureClaim>>(summary: S | null | undefined): S | null {
  return summary?.isSettled && hasGoodWitness(summary.preferred) ? summary : null;
}
