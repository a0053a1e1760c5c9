/**
 * Draws the outlines of the map: `node scripts/draw-france.ts <france_regions.geojson>` writes
 * features/question/map/outlines.ts. The file comes with @superset-ui/legacy-plugin-chart-country-map 0.20.3 of npm, which
 * made it from the départements of Natural Earth, in the public domain. It shows the regions overseas beside the mainland,
 * enlarged or reduced; here they are put back where they are.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { Point } from "@choosefr/quiz";
import { type Panel, type PanelId, panels } from "../features/question/map/panels.ts";

type Ring = readonly (readonly [longitude: number, latitude: number])[];

interface Feature {
  readonly properties: { readonly NAME_1: string };
  readonly geometry:
    | { readonly type: "Polygon"; readonly coordinates: readonly Ring[] }
    | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly Ring[])[] };
}

/** Where the regions overseas end in the west, the south, the east and the north. */
const overseas: Readonly<Record<string, readonly [PanelId, west: number, south: number, east: number, north: number]>> =
  {
    Guadeloupe: ["guadeloupe", -61.81, 15.83, -61, 16.51],
    Martinique: ["martinique", -61.23, 14.39, -60.81, 14.88],
    "Guyane française": ["guyane", -54.6, 2.11, -51.62, 5.75],
    Réunion: ["la-reunion", 55.22, -21.39, 55.84, -20.87],
    Mayotte: ["mayotte", 45.04, -13, 45.3, -12.64],
  };

/** Names as the official list writes them. */
const names: Readonly<Record<string, string>> = {
  "Provence-Alpes-Côte-d'Azur": "Provence-Alpes-Côte d’Azur",
  "Guyane française": "Guyane",
  Réunion: "La Réunion",
};

const [file = ""] = process.argv.slice(2);
const { features } = JSON.parse(readFileSync(file, "utf8")) as { readonly features: readonly Feature[] };
const drawn = features.map(({ properties: { NAME_1: name }, geometry }) => {
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  const [id, ...ends] = overseas[name] ?? ["mainland" as const];
  const panel = panels.find((one) => one.id === id);
  if (panel === undefined) throw new Error(`No panel ${id}.`);
  const putBack = ends.length === 0 ? toPoint : putInto(rings.flat(), ends);
  return {
    panel: id,
    region: names[name] ?? name,
    path: rings.map((ring) => drawRing(ring.map(putBack), panel)).join(""),
  };
});
const order = panels.map(({ id }) => id);
const sorted = drawn.toSorted(
  (a, b) => order.indexOf(a.panel) - order.indexOf(b.panel) || a.region.localeCompare(b.region, "fr"),
);
writeFileSync(
  new URL("../features/question/map/outlines.ts", import.meta.url),
  `import type { PanelId } from "./panels.ts";

/** The outlines of the regions in the units of their panels, from Natural Earth. Drawn by scripts/draw-france.ts. */
export const outlines: readonly { readonly panel: PanelId; readonly region: string; readonly path: string }[] = [
${sorted.map((outline) => `  ${JSON.stringify(outline)},`).join("\n")}
];
`,
);

function toPoint([longitude, latitude]: Ring[number]): Point {
  return { latitude, longitude };
}

/** Moves what lies between the ends of a drawing to between the true ends. */
function putInto(all: Ring, ends: readonly number[]): (at: Ring[number]) => Point {
  const [west = 0, south = 0, east = 0, north = 0] = ends;
  const [longitudes, latitudes] = [all.map(([longitude]) => longitude), all.map(([, latitude]) => latitude)];
  const between = (value: number, of: readonly number[], from: number, to: number): number => {
    const [least, most] = [Math.min(...of), Math.max(...of)];
    return from + ((value - least) / (most - least)) * (to - from);
  };
  return ([longitude, latitude]) => ({
    longitude: between(longitude, longitudes, west, east),
    latitude: between(latitude, latitudes, south, north),
  });
}

/** A closed line in whole units, each step from the one before; empty for an island of no extent. */
function drawRing(points: readonly Point[], panel: Panel): string {
  const spots = points.map(panel.project).map(({ x, y }) => [Math.round(x), Math.round(y)] as const);
  const kept = spots.filter(
    ([x, y], index) => index === 0 || x !== spots[index - 1]?.[0] || y !== spots[index - 1]?.[1],
  );
  const [first, ...rest] = kept;
  if (first === undefined || rest.length < 3) return "";
  let [atX, atY] = first;
  const steps = rest.slice(0, -1).map(([x, y]) => {
    const step = `${x - atX} ${y - atY}`;
    [atX, atY] = [x, y];
    return step;
  });
  return `M${first.join(" ")}l${steps.join(" ").replaceAll(" -", "-")}z`;
}
