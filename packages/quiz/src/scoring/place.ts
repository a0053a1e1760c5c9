import type { Point } from "../question.ts";

/** The mean radius of the earth, in kilometres. */
const EARTH_RADIUS_KM = 6371;
/** Whoever points at the middle of the right département is right: its towns lie within so many kilometres of it. */
export const RIGHT_WITHIN_KM = 70;
/** Half the length of the country: from there on a point is worth nothing. */
const WORTHLESS_KM = 500;

/** The distance between two points along the earth, in kilometres, by the haversine formula. */
export function distanceKm(a: Point, b: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [dLatitude, dLongitude] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const half =
    Math.sin(dLatitude / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLongitude / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** How far the nearest of these sites is, in kilometres; infinite for a point that is nowhere on the earth. */
export function distanceToNearestKm(sites: readonly Point[], point: Point): number {
  const isOnEarth = Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180;
  return isOnEarth ? Math.min(...sites.map((site) => distanceKm(site, point))) : Number.POSITIVE_INFINITY;
}

/** Points by distance: 1 within 70 km, then falling evenly to 0 at 500 km. */
export function scoreDistance(km: number): number {
  return Math.min(1, Math.max(0, (WORTHLESS_KM - km) / (WORTHLESS_KM - RIGHT_WITHIN_KM)));
}
