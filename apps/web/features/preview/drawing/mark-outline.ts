import type { MarkKind } from "../../design/mark.tsx";
import { arc, disc, line, type Ring, stroke } from "./outline.ts";

/** The signs of design/mark.tsx as filled shapes, in a square whose middle is the origin, and whose side is 16 units. */
export function outlineMark(kind: MarkKind, unit: number): readonly Ring[] {
  const at = (value: number): number => value * unit;
  const ring = stroke(0, 0, at(6), at(LINE));
  switch (kind) {
    case "right":
    case "opened":
      return disc(0, 0, at(6.875));
    case "close":
    case "under_construction":
    case "reduced":
      return [...ring, arc(0, 0, at(6), -Math.PI / 2, Math.PI / 2)];
    case "announced":
    case "wrong":
      return ring;
    case "delayed":
      return [...ring, ...line(0, at(-3.5), 0, at(0.4), at(1.5)), ...line(0, 0, at(2.4), at(1.6), at(1.5))];
    case "contradicted":
      return [
        ...ring,
        ...line(at(-2.6), at(-2.6), at(2.6), at(2.6), at(LINE)),
        ...line(at(2.6), at(-2.6), at(-2.6), at(2.6), at(LINE)),
      ];
    case "incomparable":
      return [...ring, ...line(at(-3), 0, at(3), 0, at(LINE))];
    case "planned":
    case "unknown":
      return brokenRing(at(6), at(LINE));
    case "cancelled":
    case "company_failed":
      return [...brokenRing(at(6), at(LINE)), ...line(at(-4.2), at(4.2), at(4.2), at(-4.2), at(LINE))];
    default:
      return kind satisfies never;
  }
}

/** The sign of the site: a promise, a line through time, an outcome not yet known; the origin is the middle of the first. */
export function outlineSign(unit: number): readonly Ring[] {
  return [
    ...disc(0, 0, 5.5 * unit),
    ...line(0, 0, 12 * unit, 0, LINE * unit),
    ...brokenRing(5 * unit, LINE * unit).map((ring) =>
      ring.map((value, at) => (at % 2 === 0 ? value + 18 * unit : value)),
    ),
  ];
}

/** Whether a sign is drawn in the colour of contradiction. */
export function isAgainst(kind: MarkKind): boolean {
  return kind === "wrong" || kind === "contradicted" || kind === "cancelled" || kind === "company_failed";
}

const LINE = 1.75;
const DASHES = 6;
const DASH = (4.4 / (4.4 + 1.88)) * ((2 * Math.PI) / DASHES);

function brokenRing(radius: number, width: number): readonly Ring[] {
  return Array.from({ length: DASHES }, (_, dash) => (dash * 2 * Math.PI) / DASHES).flatMap((from) =>
    stroke(0, 0, radius, width, from, from + DASH),
  );
}
