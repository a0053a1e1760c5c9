import type { Claim as ShippedClaim } from "../src/generated/types.ts";
import { isOnWhole as isShippedOnWhole } from "../src/scope.ts";
import type { LoadedClaim, LoadedRecord } from "./dataset.ts";
import { groupBy } from "./group.ts";
import type { Claim } from "./record-kind.ts";

/** Whether a claim speaks of the whole announcement or edition, by the model's own reading of scopes. */
function isOnWhole(claim: Claim): boolean {
  return isShippedOnWhole(claim as Pick<ShippedClaim, "scope">);
}

/**
 * The claims of a record that answer one question, and so may be preferred to one another: those on the whole, by
 * kind; a follow-up is another question for each status and date.
 */
export function groupRivals({ claims }: LoadedRecord): readonly (readonly LoadedClaim[])[] {
  const onWhole = claims.filter(({ claim }) => isOnWhole(claim));
  return [...groupBy(onWhole, ({ claim }) => questionOf(claim)).values()];
}

function questionOf(claim: Claim): string {
  return claim.kind === "follow_up" ? `${claim.kind} ${claim.status} ${claim.on}` : claim.kind;
}
