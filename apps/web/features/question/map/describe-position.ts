import type { Point } from "@choosefr/quiz";
import { distanceKm } from "@choosefr/quiz/score";
import { fill } from "../../language/fill.ts";
import type { QuestionLabels } from "../question-labels.ts";
import { departements } from "./departements.ts";

/**
 * Where a point is, by the chief town it is nearest to: "Près de Bourges (Cher), Centre-Val de Loire." In a region, which is
 * given by its French name, only the towns of that region count.
 */
export function describePosition(
  point: Point,
  region: string | null,
  locale: "fr" | "en",
  { near, sea }: Pick<QuestionLabels["map"], "near" | "sea">,
): string {
  const own = departements.filter((departement) => departement.region.names.fr === region);
  const [nearest] = (own.length > 0 ? own : departements)
    .map((departement) => ({ departement, km: distanceKm(departement.point, point) }))
    .toSorted((a, b) => a.km - b.km);
  if (nearest === undefined) return "";
  const { town, name, region: lying } = nearest.departement;
  return fill(own.length > 0 ? near : sea, { town, departement: name, region: lying.names[locale] });
}
