import type { z } from "zod";
import type { Scope } from "../../schema/index.ts";
import type { LoadedClaim } from "../dataset.ts";
import type { Claim } from "../record-kind.ts";
import type { ProblemAt, Rule } from "../rule.ts";

type AnyScope = z.infer<typeof Scope>;

/** What another claim's sum can be made under: an agreement, a plan, or a larger sum. */
const FRAMES: ReadonlySet<Claim["kind"]> = new Set(["relation", "purpose", "investment", "total_investment"]);

export const scopeReference: Rule = {
  id: "scope-reference",
  description: "A scope that refers to a claim refers to one that its type can be about.",
  scope: "record",
  check: ({ dataset, entry, report }) => {
    for (const loaded of entry.claims) {
      for (const [index, scope] of loaded.claim.scope.entries()) {
        const path = [...loaded.path, "scope", index, "ref"];
        const problem = claimProblem(loaded, scope, dataset.claims.get(scope.ref ?? ""));
        if (problem !== null) report({ path, ...problem });
      }
    }
  },
};

/** Claims that do not exist are left to the rule `unknown-reference`, places to `scope-place-level`. */
function claimProblem(own: LoadedClaim, scope: AnyScope, target: LoadedClaim | undefined): ProblemAt | null {
  if (target === undefined) return null;
  const expected = misfit(own.claim, scope.type, target.claim) ?? untimely(own.id, scope.type, target.id);
  if (expected === null) return null;
  return {
    message: `${scope.type} does not fit this claim.`,
    found: `${target.id}, ${describe(target.claim)}`,
    expected,
    suggestion: "Choose the claim that is meant, or another type of scope.",
  };
}

/** What the referred claim should be, or null if it fits. */
function misfit(own: Claim, type: AnyScope["type"], target: Claim): string | null {
  switch (type) {
    case "conversion-of":
      if (own.kind === target.kind && isOtherCurrency(own, target)) return null;
      return `a claim of the kind ${own.kind} in another currency`;
    case "part-of":
    case "earlier-promise":
    case "includes-earlier":
    case "on-top-of": {
      const measure = measureOf(own);
      if (measure === null || measure === measureOf(target)) return null;
      return `a claim that states ${measure} as well`;
    }
    case "under":
      return FRAMES.has(target.kind) ? null : `a claim of one of the kinds ${[...FRAMES].join(", ")}`;
    case "applies-to":
      return own.kind === target.kind ? "a claim of another kind" : null;
    case "at-place":
    case "in-region":
    case "from-country":
    case "from-continent":
    case "by-organisation":
    case "in-sector":
    case "for-activity":
    case "as-of":
    case "expected-before":
    case "first-phase":
    case "at-opening":
    case "at-completion":
    case "during-construction":
    case "per-year":
    case "conditional":
    case "already-spent":
    case "public-funding":
    case "fund-raising":
    case "acquisition":
    case "with-partners":
    case "total-headcount":
    case "other-project":
    case "multi-year":
    case "europe-wide":
    case "worldwide":
      return null;
    default:
      return type satisfies never;
  }
}

/** What was promised before was promised elsewhere: null, or what the referred claim should be. */
function untimely(own: string, type: AnyScope["type"], target: string): string | null {
  if (type !== "earlier-promise" && type !== "includes-earlier") return null;
  return recordOf(own) === recordOf(target) ? "a claim of another announcement, or null" : null;
}

function recordOf(claim: string): string {
  return claim.slice(0, claim.indexOf("/"));
}

function isOtherCurrency(a: Claim, b: Claim): boolean {
  return "currency" in a && "currency" in b && a.currency !== b.currency;
}

/** What a claim measures: only like can be part of like. Null for a claim without a measure, which may be part of any. */
function measureOf(claim: Claim): string | null {
  if ("currency" in claim) return "a sum of money";
  if (claim.kind === "capacity") return `a capacity in ${claim.unit}`;
  if ("unit" in claim) return `a number of ${claim.unit}`;
  return null;
}

function describe(claim: Claim): string {
  return measureOf(claim) ?? `a claim of the kind ${claim.kind}`;
}
