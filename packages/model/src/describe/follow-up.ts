import type { FollowUpClaim, FollowUpStatus, Language } from "../generated/types.ts";
import { describeDate } from "./date.ts";
import { describeCount } from "./figure.ts";
import { inflect } from "./tally.ts";

/** What is said of projects, in French, then in English; an underscore is an s for several. */
const WORDS: Record<FollowUpStatus, readonly [fr: string, en: string]> = {
  under_construction: ["en chantier", "under construction"],
  opened: ["ouvert_", "opened"],
  delayed: ["retardé_", "delayed"],
  reduced: ["réduit_", "reduced"],
  cancelled: ["annulé_", "cancelled"],
  company_failed: ["d’entreprise_ défaillante_", "of companies that failed"],
  cancelled_or_delayed: ["annulé_ ou retardé_", "cancelled or delayed"],
  carried_out: ["réalisé_", "carried out"],
  new_site: ["pour un nouveau site", "for a new site"],
};

/**
 * How many projects stood at a status, of how many if that is told, of which editions, on which date: "15 projets sur 39
 * ouverts (mai 2025)", "15 projects out of 39 opened (editions from 2018 to 2024, May 2025)".
 */
export function describeFollowUp(claim: FollowUpClaim, locale: Language): string {
  const isFrench = locale === "fr";
  const { one, many } = inflect(WORDS[claim.status][isFrench ? 0 : 1]);
  const status = claim.bound !== "range" && claim.count !== null && claim.count < 2 ? one : many;
  const all = claim.of === null ? "" : ` ${isFrench ? "sur" : "out of"} ${claim.of}`;
  const details = [describeEditions(claim, locale), describeDate(claim.on, locale)].filter((part) => part !== null);
  return `${describeCount(claim, locale)}${all} ${status} (${details.join(", ")})`;
}

/** The years of the editions whose projects are counted; null where they are not told. */
function describeEditions({ fromYear: from, toYear: to }: FollowUpClaim, locale: Language): string | null {
  const isFrench = locale === "fr";
  if (from === null && to === null) return null;
  if (from !== null && to !== null && from !== to) {
    return isFrench ? `éditions de ${from} à ${to}` : `editions from ${from} to ${to}`;
  }
  if (from === to) return isFrench ? `édition de ${to}` : `${to} edition`;
  if (to === null) return isFrench ? `éditions depuis ${from}` : `editions since ${from}`;
  return isFrench ? `éditions jusqu’en ${to}` : `editions up to ${to}`;
}
