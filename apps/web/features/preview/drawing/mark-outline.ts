import { BREAKS, type MarkKind, type MarkPart, RING_WIDTH, shapeOf } from "../../design/mark-shape.ts";
import { arc, disc, line, type Ring, stroke } from "./outline.ts";

/** The sign of a kind as filled shapes, in a square whose middle is the origin, and whose side is 16 units. */
export function outlineMark(kind: MarkKind, unit: number): readonly Ring[] {
  return shapeOf(kind).flatMap((part) => outlinePart(part, unit));
}

function outlinePart(part: MarkPart, unit: number): readonly Ring[] {
  switch (part.kind) {
    case "disc":
      return disc(0, 0, part.radius * unit);
    case "ring":
      return stroke(0, 0, part.radius * unit, RING_WIDTH * unit);
    case "brokenRing":
      return brokenRing(part.radius * unit, RING_WIDTH * unit);
    case "rightHalf":
      return [arc(0, 0, part.radius * unit, -Math.PI / 2, Math.PI / 2)];
    case "line":
      return outlineLine(part, unit);
    default:
      return part satisfies never;
  }
}

/** Each stretch but the last goes on a little, so that no corner is left open. */
function outlineLine({ points, width }: Extract<MarkPart, { kind: "line" }>, unit: number): readonly Ring[] {
  return points.slice(1).flatMap(([x, y], at) => {
    const [fromX, fromY] = points[at] ?? [x, y];
    const isLast = at === points.length - 2;
    const beyond = isLast ? 0 : width / 4 / Math.hypot(x - fromX, y - fromY);
    const [toX, toY] = [x + beyond * (x - fromX), y + beyond * (y - fromY)];
    return line(fromX * unit, fromY * unit, toX * unit, toY * unit, width * unit);
  });
}

/** The sign of the site: a promise, a line through time, an outcome not yet known; the origin is the middle of the first. */
export function outlineSign(unit: number): readonly Ring[] {
  return [
    ...disc(0, 0, 5.5 * unit),
    ...line(0, 0, 12 * unit, 0, RING_WIDTH * unit),
    ...brokenRing(5 * unit, RING_WIDTH * unit).map((ring) =>
      ring.map((value, at) => (at % 2 === 0 ? value + 18 * unit : value)),
    ),
  ];
}

const DASH = (BREAKS.drawn / (BREAKS.drawn + BREAKS.open)) * ((2 * Math.PI) / BREAKS.count);

function brokenRing(radius: number, width: number): readonly Ring[] {
  return Array.from({ length: BREAKS.count }, (_, dash) => (dash * 2 * Math.PI) / BREAKS.count).flatMap((from) =>
    stroke(0, 0, radius, width, from, from + DASH),
  );
}
