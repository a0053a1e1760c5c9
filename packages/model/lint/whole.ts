import type { Claim as ShippedClaim } from "../src/generated/types.ts";
import { questionOf } from "../src/question.ts";
import { isOnWhole as isShippedOnWhole } from "../src/scope.ts";
import type { LoadedClaim, LoadedRecord } from "./dataset.ts";
import { groupBy } from "./group.ts";
import type { Claim } from "./record-kind.ts";

/** Whether a claim speaks of the whole announcement or edition, by the model's own reading of scopes. */
function isOnWhole(claim: Claim): boolean {
  return isShippedOnWhole(claim as Pick<ShippedClaim, "scope">);
}

/**
 * The claims of a record that answer one question, by the model's own reading, and so may be preferred to one another:
 * those on the whole.
 */
export function groupRivals({ claims }: LoadedRecord): readonly (readonly LoadedClaim[])[] {
  const onWhole = claims.filter(({ claim }) => isOnWhole(claim));
  return [...groupBy(onWhole, ({ claim }) => questionOf(claim as unknown as ShippedClaim)).values()];
}
