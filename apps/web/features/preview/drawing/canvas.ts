import { PREVIEW_SIZE } from "../preview.ts";
import type { Coverage } from "./rasterise.ts";

/** What a picture is drawn with. */
export type Ink = keyof typeof inks;

/**
 * Where the shades of a colour stand in the palette, from the faintest on, and how strong it is at most: what is soft or a rule is
 * the ink let through less. Sixteen colours in all, so that a pixel takes half a byte.
 */
const inks = {
  ink: { first: 1, shades: 7, strength: 1 },
  soft: { first: 1, shades: 7, strength: 0.75 },
  rule: { first: 1, shades: 7, strength: 0.2 },
  accent: { first: 8, shades: 4, strength: 1 },
  against: { first: 12, shades: 4, strength: 1 },
} as const;

/** The colours by their place in a canvas: the paper, then the shades of each ink. */
export function shadesOf<Colour>(
  paper: Colour,
  full: Readonly<Record<"ink" | "accent" | "against", Colour>>,
  mix: (from: Colour, to: Colour, share: number) => Colour,
): readonly Colour[] {
  const ramp = (ink: "ink" | "accent" | "against"): readonly Colour[] =>
    Array.from({ length: inks[ink].shades }, (_, shade) => mix(paper, full[ink], (shade + 1) / inks[ink].shades));
  return [paper, ...ramp("ink"), ...ramp("accent"), ...ramp("against")];
}

/** A picture as it is drawn. */
export interface Canvas {
  /** The place of its colour for each pixel, row by row. */
  readonly pixels: Uint8Array;
  /** Lays a shape on it with its origin at a pixel. What lies outside is left out. */
  readonly paint: (shape: Coverage, x: number, y: number, ink: Ink) => void;
}

/** An empty one. */
export function createCanvas(): Canvas {
  const pixels = new Uint8Array(PREVIEW_SIZE.width * PREVIEW_SIZE.height);
  return {
    pixels,
    paint: ({ left, top, width, height, cover }, x, y, ink) => {
      const { first, shades, strength } = inks[ink];
      for (let row = Math.max(0, -y - top); row < height && y + top + row < PREVIEW_SIZE.height; row += 1) {
        const start = (y + top + row) * PREVIEW_SIZE.width;
        for (let column = Math.max(0, -x - left); column < width; column += 1) {
          const at = x + left + column;
          if (at >= PREVIEW_SIZE.width) break;
          const shade = Math.round(((cover[row * width + column] ?? 0) / 255) * strength * shades);
          if (shade === 0) continue;
          const place = first + shade - 1;
          const under = pixels[start + at] ?? 0;
          // Glyphs of one colour may touch: the darker pixel stays. Of two colours the later lies above.
          if (under < first || under >= first + shades || under < place) pixels[start + at] = place;
        }
      }
    },
  };
}
