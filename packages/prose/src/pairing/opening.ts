import type { Region } from "../names/mention.ts";

/** How far a sentence may open before its first comma. */
const LONGEST_OPENING = 40;
const OPENS_WITH_PLACE =
  /^[^\w;:]*(?:en|au|aux|a|dans|in|across|around|globally|worldwide|abroad|elsewhere|outre)(?![a-z])[^;:]*$/u;

/** What a folded sentence opens with and holds for all of it: "En Pologne, ", "In Poland, "; null where it is no place. */
export function openingOf(folded: string): Region | null {
  const comma = folded.indexOf(",");
  if (comma < 0 || comma > LONGEST_OPENING) return null;
  return OPENS_WITH_PLACE.test(folded.slice(0, comma)) ? { start: 0, end: comma + 1 } : null;
}
