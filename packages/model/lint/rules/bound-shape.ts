import type { LoadedClaim } from "../dataset.ts";
import type { Claim } from "../record-kind.ts";
import type { ProblemAt, Rule } from "../rule.ts";

export const boundShape: Rule = {
  id: "bound-shape",
  description:
    "A value with an upper end is a range and no other is; a value without a number is one that a printed figure names.",
  scope: "record",
  check: ({ entry, report }) => {
    for (const loaded of entry.claims) {
      const problem = problemOf(loaded);
      if (problem !== null) report(problem);
    }
  },
};

interface Ends {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowKey: string;
  readonly highKey: string;
  readonly bound: string;
}

function endsOf(claim: Claim): Ends | null {
  if ("amount" in claim) {
    return { low: claim.amount, high: claim.amountMax, lowKey: "amount", highKey: "amountMax", bound: claim.bound };
  }
  if ("count" in claim) {
    return { low: claim.count, high: claim.countMax, lowKey: "count", highKey: "countMax", bound: claim.bound };
  }
  if (claim.kind === "capacity") {
    const { quantity: low, quantityMax: high, bound } = claim;
    return { low, high, lowKey: "quantity", highKey: "quantityMax", bound };
  }
  return claim.kind === "share"
    ? { low: claim.percent, high: null, lowKey: "percent", highKey: "percent", bound: claim.bound }
    : null;
}

function problemOf({ claim, path }: LoadedClaim): ProblemAt | null {
  const ends = endsOf(claim);
  if (ends === null) return null;
  const { low, high, lowKey, highKey, bound } = ends;
  if ((bound === "range") !== (high !== null)) {
    return {
      path: [...path, "bound"],
      message: high === null ? "A range has an upper end." : "A value with an upper end is a range.",
      found: `${bound}, with ${highKey} ${high}`,
      expected: high === null ? `a number as ${highKey}, or another bound` : "range",
      suggestion: "Write the bound that the sources print: one number with its bound, or both ends as a range.",
    };
  }
  if (high !== null && (low === null || high <= low)) {
    return {
      path: [...path, highKey],
      message: "The upper end of a range is above its lower end.",
      found: `${low} to ${high}`,
      expected: low === null ? `a number as ${lowKey}` : `more than ${low}`,
      suggestion: "Correct the ends; where only the upper one is known, the bound is up_to and it stands alone.",
    };
  }
  if (low !== null || isPrinted(claim)) return null;
  return {
    path: [...path, lowKey],
    message: "Nothing is left of a value that has neither a number nor a printed figure.",
    found: "null, and no figure",
    expected: "a number, or the figure as printed (plusieurs milliards d’euros)",
    suggestion: "Add the figure that the source prints; without one this is no claim of a figure.",
  };
}

function isPrinted({ figure, evidence }: Claim): boolean {
  return figure !== null || evidence.some((one) => one.figure !== null);
}
