import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { type Preview, readAloud } from "../features/preview/preview.ts";
import { PREVIEW_LIST, PREVIEW_ROOT, type PreviewList } from "../features/preview/preview-list.ts";
import { takeJsonModules } from "./json-modules.ts";

// The picture of every page, and the list by which pages find theirs. Pages that say the same share one.
const root = join(import.meta.dirname, "..");
const folder = join(root, "public", PREVIEW_ROOT);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

takeJsonModules();
const { listPreviews } = await import("../features/preview/list-previews.ts");
const previews = listPreviews();
const toDraw = [...new Map([...previews.values()].map((preview) => [JSON.stringify(preview), preview])).entries()];
const hands = Math.min(availableParallelism(), Math.ceil(toDraw.length / 200));
const files = new Map(
  (
    await Promise.all(
      Array.from({ length: hands }, (_, hand) => drawAll(toDraw.filter((_each, index) => index % hands === hand))),
    )
  ).flat(),
);

const list: PreviewList = Object.fromEntries(
  [...previews].map(([path, preview]) => {
    const file = files.get(JSON.stringify(preview));
    if (file === undefined) throw new Error(`No picture was drawn for ${path}.`);
    return [path, { file, alt: readAloud(preview) }];
  }),
);
const listed = join(root, PREVIEW_LIST);
mkdirSync(dirname(listed), { recursive: true });
writeFileSync(listed, JSON.stringify(list));

type Drawn = readonly (readonly [key: string, file: string])[];

function drawAll(all: readonly (readonly [key: string, preview: Preview])[]): Promise<Drawn> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("draw-in-worker.ts", import.meta.url), {
      workerData: { folder, previews: all.map(([, preview]) => preview) },
    });
    worker.once("message", (names: readonly string[]) => {
      resolve(all.map(([key], index) => [key, `${PREVIEW_ROOT}/${names[index] ?? ""}`]));
    });
    worker.once("error", reject);
  });
}
