import { readFileSync } from "node:fs";
import { shadesOf } from "./canvas.ts";
import type { Rgb } from "./png.ts";

type Oklch = readonly [lightness: number, chroma: number, hue: number];

const tokens = readFileSync(new URL("../../design/tokens.css", import.meta.url), "utf8");

/** The colours of a picture by their place in a canvas: those of the site in light. */
export function readColours(): readonly Rgb[] {
  return shadesOf(
    tokenOf("paper"),
    { ink: tokenOf("ink"), accent: tokenOf("accent"), against: tokenOf("contradiction") },
    (from, to, share) => [mix(from[0], to[0], share), mix(from[1], to[1], share), mix(from[2], to[2], share)],
  );
}

/** What a token is set to first, which is its value in light. */
function tokenOf(name: string): Rgb {
  const found = new RegExp(`--${name}: oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)`, "u").exec(tokens);
  if (found === null) throw new RangeError(`No token --${name} is set in OKLCH.`);
  return toRgb([Number(found[1]), Number(found[2]), Number(found[3])]);
}

/** By the matrices of Björn Ottosson's OKLab. */
function toRgb([lightness, chroma, hue]: Oklch): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    toByte(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    toByte(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    toByte(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function toByte(linear: number): number {
  const light = Math.min(1, Math.max(0, linear));
  return Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
}

function mix(from: number, to: number, share: number): number {
  return Math.round(from + (to - from) * share);
}
