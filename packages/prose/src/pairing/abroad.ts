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

/** Before "de": what lies there, whoever it is of. */
const NEAR = "(?:pres|region|ville|usine|site|banlieue|autour|proche|sortie) ";
/** "Venu de Taïwan", "the plant from Texas": where somebody comes from. */
const COMES_FROM = `(?<!(?<!${NEAR})(?:(?:from|de|du|based in) (?:la |the )?|d'))`;

const ABROAD = once(() => {
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
  return new RegExp(`(?<![a-z])${COMES_FROM}(?:${places})(?![a-z])(?!'s|-based)`, "u");
});
const AT_HOME = once(() => anyOf(sourceOf(FRANCE, PARIS)));

/**
 * Whether a folded part of a sentence tells of a place abroad and not of France: "près de Berlin", "in Texas". Where
 * somebody comes from is no such place: "le groupe venu de Taïwan", "Taiwan's ProLogium".
 */
export function isAbroad(part: string): boolean {
  return ABROAD().test(part) && !AT_HOME().test(part);
}
