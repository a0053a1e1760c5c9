import type { TimelineMark } from "@choosefr/model";

/** What a mark can stand for: a stage of a promise, how an answer did, or what sources make of a figure. */
export type MarkKind =
  | TimelineMark["status"]
  | "right"
  | "close"
  | "wrong"
  | "unknown"
  | "contradicted"
  | "incomparable";

/** A part of a mark, in a square of 16 units whose middle is the origin; y grows downwards. */
export type MarkPart =
  | { readonly kind: "disc" | "ring" | "brokenRing" | "rightHalf"; readonly radius: number }
  /** A line through these points, x and y. */
  | { readonly kind: "line"; readonly points: readonly (readonly [x: number, y: number])[]; readonly width: number };

/** How wide rings are drawn. */
export const RING_WIDTH = 1.75;

/** A broken ring of radius 6: so much of it is drawn, so much left open, six times round from the right. */
export const BREAKS = { drawn: 4.4, open: 1.88, count: 6 } as const;

const ring = { kind: "ring", radius: 6 } as const;
const brokenRing = { kind: "brokenRing", radius: 6 } as const;

/**
 * The parts of the sign of each kind, wherever it is drawn: a filled dot for what is done or right, a half dot for what is on
 * its way or close, a ring for what is only said or wrong, a broken ring for what fell through or is unknown. A cross in
 * the ring contradicts, a bar in it keeps from comparing.
 */
export function shapeOf(kind: MarkKind): readonly MarkPart[] {
  switch (kind) {
    case "right":
    case "opened":
      return [{ kind: "disc", radius: 6.875 }];
    case "close":
    case "under_construction":
    case "reduced":
      return [ring, { kind: "rightHalf", radius: 6 }];
    case "announced":
    case "wrong":
      return [ring];
    case "delayed":
      return [
        ring,
        {
          kind: "line",
          points: [
            [0, -3.5],
            [0, 0],
            [2.4, 1.6],
          ],
          width: 1.5,
        },
      ];
    case "contradicted":
      return [ring, bar(-2.6, -2.6, 2.6, 2.6), bar(2.6, -2.6, -2.6, 2.6)];
    case "incomparable":
      return [ring, bar(-3, 0, 3, 0)];
    case "planned":
    case "unknown":
      return [brokenRing];
    case "cancelled":
    case "company_failed":
      return [brokenRing, bar(-4.2, 4.2, 4.2, -4.2)];
    default:
      return kind satisfies never;
  }
}

/** Whether a sign is drawn in the colour of contradiction. */
export function isAgainst(kind: MarkKind): boolean {
  return kind === "wrong" || kind === "contradicted" || kind === "cancelled" || kind === "company_failed";
}

function bar(x1: number, y1: number, x2: number, y2: number): MarkPart {
  return {
    kind: "line",
    points: [
      [x1, y1],
      [x2, y2],
    ],
    width: RING_WIDTH,
  };
}
