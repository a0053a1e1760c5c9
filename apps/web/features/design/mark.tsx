import type { ReactElement } from "react";
import styles from "./mark.module.css";
import { BREAKS, isAgainst, type MarkKind, type MarkPart, RING_WIDTH, shapeOf } from "./mark-shape.ts";

/** The sign that goes before a word and never stands alone. */
export function Mark({ kind }: { readonly kind: MarkKind }): ReactElement {
  return (
    <svg
      className={`${styles["mark"]} ${isAgainst(kind) ? styles["against"] : ""}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {drawParts(kind)}
    </svg>
  );
}

/** How many signs stand beside each other in a {@link MarkStrip}. */
const PER_LINE = 36;

/** As many signs as there are things of a kind, beside and below each other, for showing next to their number. */
export function MarkStrip({ kind, count }: { readonly kind: MarkKind; readonly count: number }): ReactElement {
  const id = `mark-${kind}`;
  return (
    <svg
      className={`${styles["strip"]} ${isAgainst(kind) ? styles["against"] : ""}`}
      viewBox={`0 0 ${PER_LINE * 16} ${Math.max(1, Math.ceil(count / PER_LINE)) * 16}`}
      aria-hidden="true"
    >
      <defs>
        <g id={id}>{drawParts(kind)}</g>
      </defs>
      {Array.from({ length: count }, (_, place) => (
        <use key={place} href={`#${id}`} x={(place % PER_LINE) * 16} y={Math.floor(place / PER_LINE) * 16} />
      ))}
    </svg>
  );
}

function drawParts(kind: MarkKind): readonly ReactElement[] {
  return shapeOf(kind).map((part, at) => (
    // The parts of a kind never change.
    // oxlint-disable-next-line react/no-array-index-key
    <Part key={at} part={part} />
  ));
}

function Part({ part }: { readonly part: MarkPart }): ReactElement {
  switch (part.kind) {
    case "disc":
      return <circle cx="8" cy="8" r={part.radius} fill="currentColor" />;
    case "ring":
    case "brokenRing":
      return (
        <circle
          cx="8"
          cy="8"
          r={part.radius}
          fill="none"
          stroke="currentColor"
          strokeWidth={RING_WIDTH}
          strokeDasharray={part.kind === "ring" ? undefined : `${BREAKS.drawn} ${BREAKS.open}`}
        />
      );
    case "rightHalf":
      return (
        <path
          d={`M8 ${8 - part.radius}a${part.radius} ${part.radius} 0 0 1 0 ${2 * part.radius}Z`}
          fill="currentColor"
        />
      );
    case "line":
      return (
        <path
          d={`M${part.points.map(([x, y]) => `${8 + x} ${8 + y}`).join("L")}`}
          fill="none"
          stroke="currentColor"
          strokeWidth={part.width}
        />
      );
    default:
      return part satisfies never;
  }
}
