import type { Point } from "@choosefr/quiz";

/** The mainland with Corsica, and each region overseas, which has a panel of its own. */
export type PanelId = "mainland" | "guadeloupe" | "martinique" | "guyane" | "la-reunion" | "mayotte";

/** A point of a drawing, in its units: to the right and down from the upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A drawing of a part of France and the way between the earth and it. */
export interface Panel {
  readonly id: PanelId;
  readonly width: number;
  readonly height: number;
  /** Units of the drawing for a kilometre. */
  readonly scale: number;
  readonly project: (point: Point) => Spot;
  readonly locate: (spot: Spot) => Point;
}

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** Every panel, the mainland first. */
export const panels: readonly Panel[] = [
  conic(),
  flat("guadeloupe", { latitude: 16.17, longitude: -61.4 }, 100),
  flat("martinique", { latitude: 14.64, longitude: -61.02 }, 75),
  flat("guyane", { latitude: 3.95, longitude: -53.1 }, 430),
  flat("la-reunion", { latitude: -21.13, longitude: 55.53 }, 85),
  flat("mayotte", { latitude: -12.82, longitude: 45.16 }, 56),
];

/** The panel on which a point is drawn: that of the region overseas that it lies near, else the mainland. */
export function panelOf(point: Point): Panel {
  const [mainland, ...overseas] = panels;
  const found = overseas.find((panel) => isOn(panel, panel.project(point))) ?? mainland;
  if (found === undefined) throw new RangeError("There is always a mainland.");
  return found;
}

/** Whether a spot lies on a panel. */
export function isOn({ width, height }: Panel, { x, y }: Spot): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/**
 * The mainland in the conic projection of Lambert, true to scale at 44° and 49° north as on the maps that French schools
 * hang up, one unit to a kilometre. The earth is taken for a sphere.
 */
function conic(): Panel {
  const [south, north, origin, meridian] = [44, 49, 46.5, 3].map(radians) as [number, number, number, number];
  const stretch = (latitude: number): number => Math.tan(Math.PI / 4 + latitude / 2);
  const cone = Math.log(Math.cos(south) / Math.cos(north)) / Math.log(stretch(north) / stretch(south));
  const size = (EARTH_RADIUS_KM * Math.cos(south) * stretch(south) ** cone) / cone;
  const reach = (latitude: number): number => size / stretch(latitude) ** cone;
  const [left, top] = [632, 528];
  return {
    id: "mainland",
    width: 1190,
    height: 1120,
    scale: 1,
    project: ({ latitude, longitude }) => {
      const angle = cone * (radians(longitude) - meridian);
      const radius = reach(radians(latitude));
      return { x: left + radius * Math.sin(angle), y: top - (reach(origin) - radius * Math.cos(angle)) };
    },
    locate: ({ x, y }) => {
      const [across, down] = [x - left, reach(origin) - (top - y)];
      const latitude = 2 * Math.atan((size / Math.hypot(across, down)) ** (1 / cone)) - Math.PI / 2;
      return { latitude: degrees(latitude), longitude: degrees(meridian + Math.atan2(across, down) / cone) };
    },
  };
}

/** A square of so many kilometres around a point, small enough to be taken for flat. */
function flat(id: PanelId, centre: Point, km: number): Panel {
  const size = 200;
  const scale = size / km;
  const kmPerDegree = radians(1) * EARTH_RADIUS_KM;
  const narrowing = Math.cos(radians(centre.latitude));
  return {
    id,
    width: size,
    height: size,
    scale,
    project: ({ latitude, longitude }) => ({
      x: size / 2 + scale * kmPerDegree * narrowing * (longitude - centre.longitude),
      y: size / 2 - scale * kmPerDegree * (latitude - centre.latitude),
    }),
    locate: ({ x, y }) => ({
      latitude: centre.latitude - (y - size / 2) / (scale * kmPerDegree),
      longitude: centre.longitude + (x - size / 2) / (scale * kmPerDegree * narrowing),
    }),
  };
}
