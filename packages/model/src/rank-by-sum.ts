import type { Announcement } from "./announcement.ts";
import { conversionOf } from "./scope.ts";

/**
 * Announcements with the largest sum first, by the preferred claim on the whole in euros; of a range the lower end counts. Sums
 * in other currencies, vague sums and none come after all others, in the order given.
 *
 * @example
 * import { announcement, rankBySum } from "@choosefr/model";
 * rankBySum([announcement("amazon-2024"), announcement("microsoft-2024")]).map(({ id }) => id); // => ["microsoft-2024", "amazon-2024"]
 */
export function rankBySum(announcements: readonly Announcement[]): readonly Announcement[] {
  return announcements.toSorted((a, b) => (eurosOf(b) ?? -1) - (eurosOf(a) ?? -1));
}

/** The preferred sum of an announcement in euros, of a range the lower end; null where there is none, or only a conversion. */
function eurosOf({ investment }: Announcement): number | null {
  if (investment === null || investment.currency !== "EUR" || conversionOf(investment.preferred) !== null) return null;
  return investment.amount;
}
