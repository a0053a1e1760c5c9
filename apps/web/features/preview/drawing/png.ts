import { crc32, deflateSync } from "node:zlib";
import { PREVIEW_SIZE } from "../preview.ts";
import type { Canvas } from "./canvas.ts";

/** A colour of the screen, each part from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const BITS = 4;
const PALETTE = 3;
// The best level takes seven times as long for four parts in a hundred.
const LEVEL = 6;

/** Writes a canvas as a PNG of sixteen colours; the same canvas gives the same bytes. */
export function writePng({ pixels }: Canvas, colours: readonly Rgb[]): Buffer {
  const { width, height } = PREVIEW_SIZE;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([BITS, PALETTE, 0, 0, 0], 8);
  // Each row begins with the number of its filter: none.
  const stride = width / 2 + 1;
  const rows = Buffer.alloc(stride * height);
  let pixel = 0;
  for (let row = 0; row < height; row += 1) {
    const end = (row + 1) * stride;
    for (let byte = row * stride + 1; byte < end; byte += 1) {
      rows[byte] = ((pixels[pixel] ?? 0) << BITS) | (pixels[pixel + 1] ?? 0);
      pixel += 2;
    }
  }
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(colours.flat())),
    chunk("IDAT", deflateSync(rows, { level: LEVEL, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
