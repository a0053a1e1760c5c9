/** A rectangle of a drawing, in its units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest rectangle around an outline, which is written as `M`, then `l` with relative steps, and `z`, again and again. */
export function boxAround(path: string): Box {
  let [x, y] = [0, 0];
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command = "", text = ""] of path.matchAll(/([Ml])([^Mlz]*)/gu)) {
    const numbers = (text.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [across = 0, down = 0] = [numbers[at], numbers[at + 1]];
      [x, y] = command === "M" ? [across, down] : [x + across, y + down];
      xs.push(x);
      ys.push(y);
    }
  }
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
