import { panels } from "../question/map/panels.ts";
import { regionOutlines } from "./region-outlines.ts";

/** What of the country is drawn: its regions as areas, or their outlines. */
export type CountryLayer = "regions" | "lines";

/**
 * The mainland as an SVG file, opaque where there is something and transparent elsewhere: a page lays a colour of its own
 * under it, and need not carry the outlines itself.
 */
export function drawCountry(layer: CountryLayer): string {
  const [mainland] = panels;
  const path = [...regionOutlines.values()]
    .filter(({ panel }) => panel === mainland)
    .map((outline) => outline.path)
    .join("");
  const look =
    layer === "regions"
      ? `fill-rule="evenodd"`
      : `fill="none" stroke="#000" stroke-linejoin="round" vector-effect="non-scaling-stroke"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${mainland?.width} ${mainland?.height}"><path ${look} d="${path}"/></svg>\n`;
}

/** Where the file of a layer lies, from this folder. */
export function countryFile(layer: CountryLayer): string {
  return `country-${layer}.svg`;
}
