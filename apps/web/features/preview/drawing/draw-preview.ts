import { isAgainst } from "../../design/mark-shape.ts";
import type { Preview } from "../preview.ts";
import { type Canvas, createCanvas, type Ink } from "./canvas.ts";
import { readColours } from "./colours.ts";
import type { Measure } from "./fit-text.ts";
import { type Layout, layOutPreview, type PlacedLine, type PlacedMark, type PlacedText } from "./layout-preview.ts";
import { outlineMark, outlineSign } from "./mark-outline.ts";
import { line, type Ring } from "./outline.ts";
import { outlineGlyph } from "./outline-glyph.ts";
import { writePng } from "./png.ts";
import { type Coverage, rasterise } from "./rasterise.ts";
import { openTypeface, type Typeface, type TypefaceName } from "./typeface.ts";

/** Draws pictures one after another: what one has drawn, letter by letter, serves the next. */
export interface Artist {
  readonly measure: Measure;
  /** The picture as a PNG; the same preview gives the same bytes. */
  readonly draw: (preview: Preview) => Buffer;
}

/** Letters begin at a half or a whole pixel. */
const PHASES = 2;

/** Opens the site's type and mixes its colours. */
export function createArtist(): Artist {
  const faces: Readonly<Record<TypefaceName, Typeface>> = {
    serif: openTypeface("serif"),
    "serif-medium": openTypeface("serif-medium"),
    sans: openTypeface("sans"),
  };
  const colours = readColours();
  const drawn = new Map<string, Coverage>();
  const once = (key: string, outline: () => readonly Ring[]): Coverage => {
    const known = drawn.get(key);
    if (known !== undefined) return known;
    const made = rasterise(outline());
    drawn.set(key, made);
    return made;
  };
  const drawText = (canvas: Canvas, { text, face, size, x, y, ink }: PlacedText): void => {
    for (const { glyph, x: from, scale } of faces[face].set(text, size)) {
      const half = Math.round((x + from) * PHASES);
      const phase = half % PHASES;
      const key = `${face} ${size} ${scale} ${glyph.name ?? ""} ${glyph.index} ${phase}`;
      canvas.paint(
        once(key, () => outlineGlyph(glyph, scale, phase / PHASES)),
        (half - phase) / PHASES,
        y,
        ink,
      );
    }
  };
  const drawMark = (canvas: Canvas, { kind, x, y, unit }: PlacedMark): void => {
    const shape = once(`${kind} ${unit}`, () => (kind === "site" ? outlineSign(unit) : outlineMark(kind, unit)));
    canvas.paint(shape, Math.round(x), Math.round(y), kind !== "site" && isAgainst(kind) ? "against" : "accent");
  };
  const drawLine = (canvas: Canvas, { x, y, length, ink, isBroken }: PlacedLine): void => {
    const shape = once(`${length} ${isBroken} ${ink}`, () => dashes(length, isBroken, widthOf(ink)));
    canvas.paint(shape, x, Math.round(y), ink);
  };
  const drawLayout = ({ texts, marks, lines }: Layout): Canvas => {
    const canvas = createCanvas();
    for (const each of lines) drawLine(canvas, each);
    for (const each of texts) drawText(canvas, each);
    for (const each of marks) drawMark(canvas, each);
    return canvas;
  };
  const measure: Measure = (text, face, size) => faces[face].measure(text, size);
  return { measure, draw: (preview) => writePng(drawLayout(layOutPreview(preview, measure)), colours) };
}

function widthOf(ink: Ink): number {
  return ink === "rule" ? 2 : 3;
}

function dashes(length: number, isBroken: boolean, width: number): readonly Ring[] {
  if (!isBroken) return line(0, 0, length, 0, width);
  const count = Math.floor(length / 16);
  return Array.from({ length: count }, (_, dash) => line(dash * 16, 0, dash * 16 + 10, 0, width)).flat();
}
