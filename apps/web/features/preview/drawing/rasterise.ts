import type { Ring } from "./outline.ts";

/** How much of each pixel a shape covers, 0 to 255, row by row, and where its first pixel lies. */
export interface Coverage {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly cover: Uint8Array;
}

/**
 * Fills rings, exactly by the area they cover of each pixel: each edge adds what it covers to the right of it to the pixels that it
 * crosses, and a sum along each row is the coverage (after Raph Levien's font-rs). Shapes that overlap are to run the same way round.
 */
export function rasterise(rings: readonly Ring[]): Coverage {
  const { left, top, right, bottom } = boundsOf(rings);
  // An edge on the right bound adds to the pixel beyond it.
  const [width, height] = [right - left + 2, bottom - top];
  const edges = createEdges(width, height);
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const next = (at + 2) % ring.length;
      edges.add(
        valueAt(ring, at) - left,
        valueAt(ring, at + 1) - top,
        valueAt(ring, next) - left,
        valueAt(ring, next + 1) - top,
      );
    }
  }
  return { left, top, width, height, cover: edges.cover() };
}

interface Edges {
  readonly add: (fromX: number, fromY: number, toX: number, toY: number) => void;
  readonly cover: () => Uint8Array;
}

function createEdges(width: number, height: number): Edges {
  const sums = new Float32Array(width * height + 2);
  /** What an edge between two columns of a row covers, where it goes down by `tall` of the row. */
  const addSpan = (row: number, least: number, most: number, tall: number): void => {
    // How much lies between an edge and a side of a pixel, on the mean over the edge.
    const reach = (side: number): number => {
      if (side <= least) return 0;
      return side >= most ? side - (least + most) / 2 : (side - least) ** 2 / (2 * (most - least));
    };
    let [before, last] = [0, 0];
    for (let column = Math.floor(least); column <= Math.ceil(most); column += 1) {
      const now = reach(column + 1);
      const at = row * width + column;
      sums[at] = (sums[at] ?? 0) + tall * (now - 2 * last + before);
      [before, last] = [last, now];
    }
  };
  return {
    add: (fromX, fromY, toX, toY) => {
      if (fromY === toY) return;
      const sign = fromY < toY ? 1 : -1;
      const [startX, startY, endX, endY] = sign > 0 ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
      const slope = (endX - startX) / (endY - startY);
      let x = startX;
      for (let row = Math.floor(startY); row < Math.ceil(endY); row += 1) {
        const tall = Math.min(row + 1, endY) - Math.max(row, startY);
        const nextX = x + slope * tall;
        addSpan(row, Math.min(x, nextX), Math.max(x, nextX), tall * sign);
        x = nextX;
      }
    },
    cover: () => {
      let sum = 0;
      return Uint8Array.from(sums.subarray(0, width * height), (value) => {
        sum += value;
        return Math.round(Math.min(1, Math.abs(sum)) * 255);
      });
    },
  };
}

function boundsOf(rings: readonly Ring[]): { left: number; top: number; right: number; bottom: number } {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      left = Math.min(left, valueAt(ring, at));
      right = Math.max(right, valueAt(ring, at));
      top = Math.min(top, valueAt(ring, at + 1));
      bottom = Math.max(bottom, valueAt(ring, at + 1));
    }
  }
  if (left === Infinity) return { left: 0, top: 0, right: 0, bottom: 0 };
  return { left: Math.floor(left), top: Math.floor(top), right: Math.ceil(right), bottom: Math.ceil(bottom) };
}

function valueAt(ring: Ring, index: number): number {
  return ring[index] ?? 0;
}
