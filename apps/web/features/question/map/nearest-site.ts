import type { Point } from "@choosefr/quiz";
import { distanceKm } from "@choosefr/quiz/score";
import { fill } from "../../language/fill.ts";
import type { PlayableOf } from "../playable.ts";
import type { QuestionLabels } from "../question-labels.ts";

/** A place that is right, and how far a guess is from it. */
export interface NearestSite {
  readonly site: PlayableOf<"map">["sites"][number];
  readonly km: number;
}

/** The one of several right places that a guess comes nearest to; null where none is right. */
export function nearestSite(sites: PlayableOf<"map">["sites"], guess: Point): NearestSite | null {
  const [nearest] = sites.map((site) => ({ site, km: distanceKm(site, guess) })).toSorted((a, b) => a.km - b.km);
  return nearest ?? null;
}

/** How far a guess is from the nearest right place, in whole kilometres: "À 120 km de Dunkerque." */
export function describeDistance(nearest: NearestSite | null, labels: QuestionLabels["map"]): string {
  if (nearest === null) return "";
  const km = Math.round(nearest.km);
  return fill(km === 0 ? labels.here : labels.distance, { km, site: nearest.site.name });
}
