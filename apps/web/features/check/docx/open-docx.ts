import type { DocxText } from "./read-docx.ts";

/** Has a Word document read in a worker, which is started for it and ended then. Rejects where that breaks down. */
export async function openDocx(bytes: ArrayBuffer): Promise<DocxText> {
  const worker = new Worker(new URL("docx-worker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise<DocxText>((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<DocxText>) => resolve(data), { once: true });
      worker.addEventListener("error", (event) => {
        // It is told on the page.
        event.preventDefault();
        reject(new Error("The worker that reads documents broke down."));
      });
      worker.postMessage(bytes, [bytes]);
    });
  } finally {
    worker.terminate();
  }
}
