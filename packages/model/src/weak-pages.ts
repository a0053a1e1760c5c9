import type { Announcement } from "./announcement.ts";
import type { Claim, InvestmentClaim, JobsClaim, SitesClaim, TrainingClaim } from "./generated/types.ts";
import type { Summary } from "./summary.ts";

/** The kinds of claim of which one tells most of an announcement. */
export type LeadingClaim = InvestmentClaim | JobsClaim | TrainingClaim | SitesClaim;

/** The figure that tells most of an announcement: its sum, else its jobs, people to be trained or sites. */
export function leadingSummary(announcement: Announcement): Summary<LeadingClaim> | null {
  return announcement.investment ?? announcement.jobs ?? announcement.training ?? announcement.siteCount;
}

/** Whether weak pages alone (content farms, machine translations, scrapers) state a claim; false where nothing does. */
export function isStatedByWeakPages({ evidence }: Pick<Claim, "evidence">): boolean {
  return evidence.length > 0 && evidence.every(({ source }) => source.lowGrade !== null);
}

/** Whether an announcement rests on weak pages alone: its leading figure does, or where it has none every claim does. */
export function restsOnWeakPages(announcement: Announcement): boolean {
  const leading = leadingSummary(announcement)?.preferred;
  const claims = leading === undefined ? announcement.claims : [leading];
  return claims.length > 0 && claims.every(isStatedByWeakPages);
}
