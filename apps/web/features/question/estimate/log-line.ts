const DIGITS = [1, 1.1, 1.2, 1.4, 1.6, 1.8, 2, 2.2, 2.5, 2.8, 3, 3.5, 4, 4.5, 5, 5.5, 6, 7, 8, 9];

/**
 * The values at which a slider from `min` to `max` stops: both ends and the speakable numbers between them, twenty a
 * decade and nearly even on a logarithmic line, so that one press of an arrow key is a step one can name. Both ends are
 * positive, `min` below `max`.
 */
export function stopsBetween(min: number, max: number): number[] {
  const stops = [min];
  for (let decade = 10 ** Math.floor(Math.log10(min)); decade < max; decade *= 10) {
    for (const digit of DIGITS) {
      const stop = Math.round(digit * decade);
      if (stop > (stops.at(-1) ?? 0) && stop < max) stops.push(stop);
    }
  }
  stops.push(max);
  return stops;
}

/** The index of the stop nearest to a value, by ratio and not by difference. */
export function nearestStop(stops: readonly number[], value: number): number {
  let nearest = 0;
  for (const [index, stop] of stops.entries()) {
    const best = stops[nearest] ?? stop;
    if (Math.abs(Math.log(stop / value)) < Math.abs(Math.log(best / value))) nearest = index;
  }
  return nearest;
}

/** How far along the logarithmic line a value lies: 0 at `min`, 1 at `max`, never beyond. */
export function positionOnLine(value: number, min: number, max: number): number {
  const position = Math.log(value / min) / Math.log(max / min);
  return Math.min(1, Math.max(0, position));
}
