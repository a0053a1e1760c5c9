import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Font, Glyph } from "opentype.js";

/** A face of the site's type, in one weight. */
export interface Typeface {
  readonly name: TypefaceName;
  /** How far a text reaches at a size, in pixels. */
  readonly measure: (text: string, size: number) => number;
  /** The glyphs of a text and where each begins at a size, in pixels from the first. */
  readonly set: (text: string, size: number) => readonly SetGlyph[];
  /** Whether every sign of a text has a glyph. */
  readonly covers: (text: string) => boolean;
}

/** A glyph in its place. */
export interface SetGlyph {
  readonly glyph: Glyph;
  readonly x: number;
  /** Pixels a unit of its outline. */
  readonly scale: number;
}

/** The faces that pictures are set in. */
export type TypefaceName = keyof typeof files;

const require = createRequire(import.meta.url);
const { parse } = require("opentype.js") as { readonly parse: (bytes: ArrayBuffer) => Font };

/** The Latin of French and English first, then what names of other languages need. */
const files = {
  serif: [
    require.resolve("@fontsource/newsreader/files/newsreader-latin-400-normal.woff"),
    require.resolve("@fontsource/newsreader/files/newsreader-latin-ext-400-normal.woff"),
  ],
  "serif-medium": [
    require.resolve("@fontsource/newsreader/files/newsreader-latin-500-normal.woff"),
    require.resolve("@fontsource/newsreader/files/newsreader-latin-ext-500-normal.woff"),
  ],
  sans: [
    require.resolve("@fontsource/instrument-sans/files/instrument-sans-latin-400-normal.woff"),
    require.resolve("@fontsource/instrument-sans/files/instrument-sans-latin-ext-400-normal.woff"),
  ],
} as const;

/** Reads a face from its package. */
export function openTypeface(name: TypefaceName): Typeface {
  const fonts = files[name].map(openFont);
  const chosen = new Map<string, { readonly font: Font; readonly glyph: Glyph }>();
  const choose = (sign: string): { readonly font: Font; readonly glyph: Glyph } => {
    const known = chosen.get(sign);
    if (known !== undefined) return known;
    const font = fonts.find((one) => one.charToGlyphIndex(sign) > 0) ?? first(fonts);
    const made = { font, glyph: font.charToGlyph(sign) };
    chosen.set(sign, made);
    return made;
  };
  const kerns = new Map<string, number>();
  const kernOf = (font: Font, left: Glyph, right: Glyph): number => {
    const key = `${fonts.indexOf(font)} ${left.index} ${right.index}`;
    const known = kerns.get(key);
    if (known !== undefined) return known;
    const kern = font.getKerningValue(left, right);
    kerns.set(key, kern);
    return kern;
  };
  const walk = (text: string, size: number): { readonly glyphs: readonly SetGlyph[]; readonly end: number } => {
    let x = 0;
    let before: { readonly font: Font; readonly glyph: Glyph } | undefined;
    const glyphs = Array.from(asSet(text), (sign) => {
      const { font, glyph } = choose(sign);
      const scale = size / font.unitsPerEm;
      if (before?.font === font) x += kernOf(font, before.glyph, glyph) * scale;
      const placed = { glyph, x, scale };
      x += (glyph.advanceWidth ?? 0) * scale;
      before = { font, glyph };
      return placed;
    });
    return { glyphs, end: x };
  };
  return {
    name,
    measure: (text, size) => walk(text, size).end,
    set: (text, size) => walk(text, size).glyphs,
    covers: (text) => Array.from(asSet(text)).every((sign) => fonts.some((font) => font.charToGlyphIndex(sign) > 0)),
  };
}

/** Spaces and hyphens that keep words together look like their plain kin, which every font has. */
function asSet(text: string): string {
  return text.replaceAll(/[\u00a0\u202f\s]/gu, " ").replaceAll("\u2011", "-");
}

function openFont(path: string): Font {
  const bytes = readFileSync(path);
  return parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

function first(fonts: readonly Font[]): Font {
  const [font] = fonts;
  if (font === undefined) throw new RangeError("A typeface needs a font.");
  return font;
}
