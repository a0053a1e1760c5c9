import { inflateSync } from "node:zlib";
import { promiseStates } from "@choosefr/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listPreviews } from "../list-previews.ts";
import { PREVIEW_SIZE, type Preview } from "../preview.ts";
import { createArtist } from "./draw-preview.ts";
import { EDGE, type Layout, layOutPreview } from "./layout-preview.ts";
import { openTypeface } from "./typeface.ts";

const artist = createArtist();
const all = [...listPreviews()];
const { width, height } = PREVIEW_SIZE;

const words = fc.string({ unit: fc.constantFrom(..."aemiWMÉ0 -,’".split("")), maxLength: 160 });
const anyPreview: fc.Arbitrary<Preview> = fc.record({
  lang: fc.constantFrom("fr", "en"),
  kicker: words,
  title: words,
  figure: fc.option(words),
  lines: fc.array(words, { maxLength: 4 }),
  states: fc.array(fc.record({ mark: fc.constantFrom(...promiseStates), text: words }), { maxLength: 7 }),
  isPromise: fc.boolean(),
});

/** What stands outside of the frame, or on what stands above it. */
function misplaced({ texts, marks, lines }: Layout): readonly unknown[] {
  const rule = lines.find(({ ink }) => ink === "rule")!;
  const body = texts.filter(({ y }) => y < rule.y);
  return [
    ...texts.filter(({ text, face, size, x, y }) => {
      const end = x + artist.measure(text, face, size);
      return x < EDGE || end > width - EDGE + 0.5 || y - size * 0.8 < EDGE / 2 || y > height - EDGE;
    }),
    ...body.filter(({ y, size }) => y + size * 0.2 > rule.y),
    ...body.filter(({ y, size }, index) => index > 0 && y - size * 0.8 < body[index - 1]!.y),
    ...texts.filter(({ y, size }) => y > rule.y && y - size * 0.8 < rule.y),
    ...marks.filter(({ x, y, unit }) => x - 8 * unit < EDGE - unit || y + 8 * unit > height - EDGE / 2),
  ];
}

describe("layOutPreview", () => {
  it("keeps everything inside the frame, whatever it is given", () => {
    fc.assert(fc.property(anyPreview, (preview) => misplaced(layOutPreview(preview, artist.measure)).length === 0));
  });

  it("keeps everything of the record inside the frame", () => {
    expect(all.filter(([, preview]) => misplaced(layOutPreview(preview, artist.measure)).length > 0)).toEqual([]);
  });

  it("cuts nothing off that the record says, and leaves out no name, figure or state", () => {
    const plain = (text: string): string => text.replaceAll(/\s/gu, "");
    const lacking = all.filter(([, preview]) => {
      const { texts } = layOutPreview(preview, artist.measure);
      const shown = plain(texts.map(({ text }) => text).join(""));
      const wanted = [preview.kicker, preview.title, preview.figure ?? "", ...preview.states.map(({ text }) => text)];
      return wanted.some((text) => !shown.includes(plain(text)));
    });
    expect(lacking.map(([path]) => path)).toEqual([]);
  });

  it("tells what every figure is about beneath it", () => {
    const bare = all.filter(([, preview]) => {
      const { texts } = layOutPreview(preview, artist.measure);
      return preview.figure !== null && !texts.some(({ text }) => preview.lines.join(" ").includes(text));
    });
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});

describe("draw", () => {
  const some = all.filter((_, index) => index % 97 === 0).map(([, preview]) => preview);

  it("gives the same bytes for the same preview, whatever was drawn before", () => {
    const afresh = createArtist();
    expect(some.length).toBeGreaterThan(20);
    for (const preview of some.toReversed()) expect(afresh.draw(preview).equals(artist.draw(preview))).toBe(true);
  });

  it("writes a PNG of the size that is asked for, with a margin of paper and ink within", () => {
    for (const preview of some) {
      const { head, pixels } = readPng(artist.draw(preview));
      expect(head).toEqual({ width, height, bits: 4, colour: 3 });
      const inked = pixels.flatMap((row, y) => row.flatMap((value, x) => (value === 0 ? [] : [[x, y] as const])));
      expect(inked.length).toBeGreaterThan(5000);
      const outside = inked.filter(([x, y]) => x < EDGE - 8 || x > width - EDGE + 8 || y < 40 || y > height - 40);
      expect(outside).toEqual([]);
    }
  });
});

describe("the typefaces", () => {
  it("have a glyph for every sign of every picture", () => {
    const sans = openTypeface("sans");
    const serif = openTypeface("serif");
    const told = all.flatMap(([path, { kicker, title, figure, lines, states }]) => [
      { path, face: sans, text: [kicker, ...lines, ...states.map(({ text }) => text)].join(" ") },
      { path, face: serif, text: `${title} ${figure ?? ""}` },
    ]);
    expect(told.filter(({ face, text }) => !face.covers(text)).map(({ path, text }) => [path, text])).toEqual([]);
  });
});

function readPng(png: Buffer): { readonly head: object; readonly pixels: readonly (readonly number[])[] } {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const head = chunks.get("IHDR")!;
  const rows = inflateSync(chunks.get("IDAT")!);
  const stride = width / 2 + 1;
  return {
    head: { width: head.readUInt32BE(0), height: head.readUInt32BE(4), bits: head[8], colour: head[9] },
    pixels: Array.from({ length: height }, (_, row) =>
      [...rows.subarray(row * stride + 1, (row + 1) * stride)].flatMap((byte) => [byte >> 4, byte & 15]),
    ),
  };
}
