import type { Claim, ClaimId, Scope } from "./generated/types.ts";

/**
 * What a scope does to a claim: it still speaks of the whole announcement, it repeats another claim in another
 * currency, or it speaks of something else (a part, a place, a wider plan, another time).
 */
const EFFECTS: Record<Scope["type"], "whole" | "conversion" | "other"> = {
  "on-top-of": "whole",
  under: "whole",
  "conversion-of": "conversion",
  "part-of": "other",
  "applies-to": "other",
  "at-place": "other",
  "in-region": "other",
  "from-country": "other",
  "earlier-promise": "other",
  "includes-earlier": "other",
  "europe-wide": "other",
  worldwide: "other",
};

type Scoped = { readonly scope: readonly Scope[] };

/** The claim that this one converts into another currency, or null. */
export function conversionOf({ scope }: Scoped): ClaimId | null {
  for (const item of scope) if (item.type === "conversion-of") return item.ref;
  return null;
}

/**
 * What a claim covers, as a key: claims with the same key speak of the same thing. Empty for the whole announcement,
 * conversions included; only claims of one key can agree or disagree.
 */
export function coverageOf({ scope }: Scoped): string {
  return scope
    .filter(({ type }) => EFFECTS[type] === "other")
    .map(({ type, ref }) => (ref === null ? type : `${type}:${ref}`))
    .toSorted()
    .join(" ");
}

/** Whether a claim speaks of the whole announcement or edition. */
export function isOnWhole(claim: Pick<Claim, "scope">): boolean {
  return coverageOf(claim) === "";
}
