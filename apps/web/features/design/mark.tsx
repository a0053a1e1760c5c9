import type { TimelineMark } from "@choosefr/model";
import type { ReactElement } from "react";
import styles from "./mark.module.css";

/** What a mark can stand for: a stage of a promise, how an answer did, or what sources make of a figure. */
export type MarkKind =
  | TimelineMark["status"]
  | "right"
  | "close"
  | "wrong"
  | "unknown"
  | "contradicted"
  | "incomparable";

/**
 * The sign that goes before a word and never stands alone: a filled dot for what is done or right, a half dot for what
 * is on its way or close, a ring for what is only said or wrong, a broken ring for what fell through or is unknown. A cross
 * in the ring contradicts, a bar in it keeps from comparing.
 */
export function Mark({ kind }: { readonly kind: MarkKind }): ReactElement {
  return (
    <svg
      className={`${styles["mark"]} ${isAgainst(kind) ? styles["against"] : ""}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {shapeOf(kind)}
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
        <g id={id}>{shapeOf(kind)}</g>
      </defs>
      {Array.from({ length: count }, (_, place) => (
        <use key={place} href={`#${id}`} x={(place % PER_LINE) * 16} y={Math.floor(place / PER_LINE) * 16} />
      ))}
    </svg>
  );
}

const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.75" />;
const brokenRing = (
  <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.75" strokeDasharray="4.4 1.88" />
);
const disc = <circle cx="8" cy="8" r="6.875" fill="currentColor" />;
const bar = <path d="M3.8 12.2 12.2 3.8" stroke="currentColor" strokeWidth="1.75" />;

function shapeOf(kind: MarkKind): ReactElement {
  switch (kind) {
    case "right":
    case "opened":
      return disc;
    case "close":
    case "under_construction":
    case "reduced":
      return (
        <>
          {ring}
          <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" />
        </>
      );
    case "announced":
    case "wrong":
      return ring;
    case "delayed":
      return (
        <>
          {ring}
          <path d="M8 4.5V8l2.4 1.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </>
      );
    case "contradicted":
      return (
        <>
          {ring}
          <path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" stroke="currentColor" strokeWidth="1.75" />
        </>
      );
    case "incomparable":
      return (
        <>
          {ring}
          <path d="M5 8h6" stroke="currentColor" strokeWidth="1.75" />
        </>
      );
    case "planned":
    case "unknown":
      return brokenRing;
    case "cancelled":
    case "company_failed":
      return (
        <>
          {brokenRing}
          {bar}
        </>
      );
    default:
      return kind satisfies never;
  }
}

function isAgainst(kind: MarkKind): boolean {
  return kind === "wrong" || kind === "contradicted" || kind === "cancelled" || kind === "company_failed";
}
