import { slipsBetween } from "../search/slips-between.ts";

/** A name that can be offered for another. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
}

/**
 * Up to `limit` candidates whose id or folded name is nearest to what was asked for: first those that contain it or are
 * contained in it, then by the slips between, none farther than a third of its length. `fold` makes texts comparable.
 */
export function nearestNames<Item extends Candidate>(
  asked: string,
  candidates: readonly Item[],
  fold: (text: string) => string,
  limit = 3,
): readonly Item[] {
  const wanted = fold(asked.slice(0, 80).replaceAll("-", " "));
  if (wanted === "") return [];
  return candidates
    .map((item) => ({
      item,
      distance: Math.min(...[item.id.replaceAll("-", " "), item.name].map((text) => distanceTo(wanted, fold(text)))),
    }))
    .filter(({ distance }) => distance <= Math.max(1, wanted.length / 3))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ item }) => item);
}

function distanceTo(wanted: string, name: string): number {
  const isPart = wanted.length >= 3 && name.length >= 3 && (name.includes(wanted) || wanted.includes(name));
  if (!isPart || wanted === name) return slipsBetween(wanted, name, Number.POSITIVE_INFINITY).whole;
  return 0.5 + Math.abs(wanted.length - name.length) / 1000;
}
