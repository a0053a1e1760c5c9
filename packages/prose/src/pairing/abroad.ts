import { once } from "../once.ts";
import {
  CITIES,
  COUNTRIES_AU,
  COUNTRIES_AUX,
  COUNTRIES_EN,
  COUNTRIES_IN,
  COUNTRIES_IN_THE,
  FRANCE,
  OTHER_COUNTRIES,
  PARIS,
  REGIONS,
} from "./vocabulary/places.ts";
import { anyOf, sourceOf } from "./vocabulary/source-of.ts";

const ABROAD = once(() => {
  // What lies near a place is there, whoever it is of; else "de" tells where somebody comes from.
  const near = "(?:pres|region|ville|usine|site|banlieue|autour|proche|sortie) ";
  const comesFrom = `(?<!(?<!${near})(?:(?:from|de|du|based in) (?:la |the )?|d'))`;
  const places = sourceOf(
    COUNTRIES_EN,
    COUNTRIES_AU,
    COUNTRIES_AUX,
    COUNTRIES_IN,
    COUNTRIES_IN_THE,
    OTHER_COUNTRIES,
    REGIONS,
    CITIES,
  );
  return new RegExp(`(?<![a-z])${comesFrom}(?:${places})(?![a-z])(?!'s|-based)`, "u");
});
const AT_HOME = once(() => anyOf(sourceOf(FRANCE, PARIS)));

/**
 * Whether a folded part of a sentence tells of a place abroad and not of France: "près de Berlin", "in Texas". Where
 * somebody comes from is no such place: "le groupe venu de Taïwan", "Taiwan's ProLogium".
 */
export function isAbroad(part: string): boolean {
  return ABROAD().test(part) && !AT_HOME().test(part);
}
