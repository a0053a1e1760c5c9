import type { Claim, ClaimId, JobsClaim, Scope } from "./generated/types.ts";

/**
 * What a scope does to a claim: it still speaks of the whole announcement; it repeats another claim in another currency;
 * it speaks of the whole as it was told at another time; or it speaks of something else (a part, a place, a wider plan).
 */
type Effect = "whole" | "conversion" | "time" | "other";

const EFFECTS: Record<Scope["type"], Effect> = {
  "on-top-of": "whole",
  under: "whole",
  "at-completion": "whole",
  "includes-earlier": "whole",
  "conversion-of": "conversion",
  "as-of": "time",
  "expected-before": "time",
  "part-of": "other",
  "applies-to": "other",
  "at-place": "other",
  "in-region": "other",
  "from-country": "other",
  "from-continent": "other",
  "by-organisation": "other",
  "in-sector": "other",
  "for-activity": "other",
  "first-phase": "other",
  "at-opening": "other",
  "during-construction": "other",
  "per-year": "other",
  conditional: "other",
  "already-spent": "other",
  "public-funding": "other",
  "fund-raising": "other",
  acquisition: "other",
  "with-partners": "other",
  "total-headcount": "other",
  "other-project": "other",
  "multi-year": "other",
  "earlier-promise": "other",
  "europe-wide": "other",
  worldwide: "other",
};

type Scoped = { readonly scope: readonly Scope[] };

/** Jobs at other firms are not the jobs that a company offers: another question, as of another scope. */
const OTHER_JOBS: ReadonlySet<JobsClaim["jobType"]> = new Set(["indirect", "direct_and_indirect"]);

/**
 * The claim that this one converts into another currency, or null.
 *
 * @example
 * import { conversionOf } from "@choosefr/model";
 * conversionOf({ scope: [{ type: "conversion-of", ref: "amazon-2024/investment" }] }); // => "amazon-2024/investment"
 */
export function conversionOf({ scope }: Scoped): ClaimId | null {
  for (const item of scope) if (item.type === "conversion-of") return item.ref;
  return null;
}

/**
 * What a claim covers, as a key: claims with the same key speak of the same thing. Empty for the whole announcement,
 * conversions and what was told at another time included; only claims of one key can agree or disagree.
 *
 * @example
 * import { coverageOf } from "@choosefr/model";
 * coverageOf({ scope: [{ type: "at-place", ref: "mulhouse" }] }); // => "at-place:mulhouse"
 */
export function coverageOf(claim: Scoped & { readonly jobType?: JobsClaim["jobType"] }): string {
  const parts = claim.scope
    .filter(({ type }) => EFFECTS[type] === "other")
    .map(({ type, ref }) => (ref === null ? type : `${type}:${ref}`));
  const jobs = claim.jobType !== undefined && OTHER_JOBS.has(claim.jobType) ? ["indirect-jobs"] : [];
  return [...parts, ...jobs].toSorted().join(" ");
}

/**
 * Whether a claim speaks of the whole announcement or edition.
 *
 * @example
 * import { isOnWhole } from "@choosefr/model";
 * isOnWhole({ scope: [{ type: "first-phase", ref: null }] }); // => false
 */
export function isOnWhole(claim: Pick<Claim, "scope">): boolean {
  return coverageOf(claim) === "";
}

/**
 * Whether a claim tells what was expected before the announcement, or what was told later; null if neither.
 *
 * @example
 * import { timeOf } from "@choosefr/model";
 * timeOf({ scope: [{ type: "expected-before", ref: null }] }); // => "before"
 */
export function timeOf({ scope }: Scoped): "before" | "later" | null {
  for (const { type } of scope) {
    if (type === "expected-before") return "before";
    if (type === "as-of") return "later";
  }
  return null;
}
