/** A closed line of corners, as x and y by turns; a filled shape is made of several, holes running the other way round. */
export type Ring = readonly number[];

/** The corners of a part of a circle, from one angle to another, clockwise on the screen where `to` is greater. */
export function arc(x: number, y: number, radius: number, from: number, to: number): Ring {
  const steps = Math.max(4, Math.ceil(Math.abs(to - from) * Math.sqrt(radius) * 2));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = from + ((to - from) * step) / steps;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  }).flat();
}

/** A filled circle. */
export function disc(x: number, y: number, radius: number): readonly Ring[] {
  return [arc(x, y, radius, 0, FULL)];
}

/** A part of a circle drawn with a line of a width. */
export function stroke(x: number, y: number, radius: number, width: number, from = 0, to = FULL): readonly Ring[] {
  const [outer, inner] = [radius + width / 2, radius - width / 2];
  if (to - from === FULL) return [arc(x, y, outer, from, to), arc(x, y, inner, to, from)];
  return [[...arc(x, y, outer, from, to), ...arc(x, y, inner, to, from)]];
}

/** A straight line of a width. */
export function line(x1: number, y1: number, x2: number, y2: number, width: number): readonly Ring[] {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [across, down] = [((y1 - y2) / length) * (width / 2), ((x2 - x1) / length) * (width / 2)];
  return [[x1 - across, y1 - down, x2 - across, y2 - down, x2 + across, y2 + down, x1 + across, y1 + down]];
}

const FULL = 2 * Math.PI;
