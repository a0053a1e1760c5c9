import { localDay } from "../progress/time.ts";

/** What arranges the questions of a review: another order of options on another day, so that no place is learnt by heart. */
export function reviewSeed(now: Date): string {
  return `review-${localDay(now.toISOString())}`;
}
