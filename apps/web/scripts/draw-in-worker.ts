import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { createArtist } from "../features/preview/drawing/draw-preview.ts";
import type { Preview } from "../features/preview/preview.ts";

// Draws its share of the pictures, and answers with their names, which carry what is in them.
const { folder, previews } = workerData as { readonly folder: string; readonly previews: readonly Preview[] };
const artist = createArtist();
const names = previews.map((preview) => {
  const png = artist.draw(preview);
  const name = `${createHash("sha256").update(png).digest("hex").slice(0, 16)}.png`;
  writeFileSync(join(folder, name), png);
  return name;
});
// To the thread that started this one, which has no origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(names);
