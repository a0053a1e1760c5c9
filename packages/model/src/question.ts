import type { Claim } from "./generated/types.ts";

/**
 * The question that a claim answers, as a key: only answers to one question can agree or disagree. It is the kind; for
 * kinds that ask several things of one record (the sum of which years, which tally, a share of what), that as well.
 */
export function questionOf(claim: Claim): string {
  switch (claim.kind) {
    case "cumulated_investment":
    case "cumulated_projects":
      return [claim.kind, claim.fromYear, claim.toYear].join(" ");
    case "follow_up":
      return [claim.kind, claim.status, claim.on, claim.fromYear ?? "", claim.toYear ?? ""].join(" ");
    case "tally":
      return `${claim.kind} ${claim.what}`;
    case "share":
      return `${claim.kind} ${claim.of}`;
    default:
      return claim.kind;
  }
}
