import type { Point } from "@choosefr/quiz";

/** How wide and high the mainland is drawn, in kilometres, and where 3° east and 46.5° north lie on it. */
const drawing = { width: 1190, height: 1120, left: 632, top: 528 };
const KM_PER_DEGREE = 111.2;
const EARTH_RADIUS_KM = 6371;

/**
 * Where a point of the mainland lies on its drawing, from 0 at the left and the top to 1, right to some 15 km: meridians draw
 * together to the north, and a parallel curves away from its middle.
 */
export function spotOf({ latitude, longitude }: Point): { readonly x: number; readonly y: number } {
  const radians = (latitude * Math.PI) / 180;
  const x = KM_PER_DEGREE * Math.cos(radians) * (longitude - 3);
  const y = KM_PER_DEGREE * (latitude - 46.5) + (x ** 2 * Math.tan(radians)) / (2 * EARTH_RADIUS_KM);
  return { x: (drawing.left + x) / drawing.width, y: (drawing.top - y) / drawing.height };
}
