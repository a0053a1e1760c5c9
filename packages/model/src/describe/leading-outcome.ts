import type { OutcomeClaim, OutcomeStatus } from "../generated/types.ts";

/** States that a later page repeats without anything new having happened. */
const FINAL: ReadonlySet<OutcomeStatus> = new Set(["opened", "cancelled", "company_failed"]);

/**
 * The outcome that tells the last known state, of outcomes newest first: the newest; of a state that is final, the page
 * that tells when it came about and not a later one that repeats it. Null where nothing is known.
 *
 * @example
 * import { leadingOutcome } from "@choosefr/model";
 * leadingOutcome([]); // => null
 */
export function leadingOutcome(outcomes: readonly OutcomeClaim[]): OutcomeClaim | null {
  const standing = outcomes.filter(({ rank }) => rank !== "deprecated");
  const [newest] = standing;
  if (newest === undefined || !FINAL.has(newest.status)) return newest ?? null;
  const other = standing.findIndex(({ status }) => status !== newest.status);
  return standing.slice(0, other === -1 ? undefined : other).at(-1) ?? newest;
}
