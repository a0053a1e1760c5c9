import { readDocx } from "./read-docx.ts";

// Runs in a worker of its own, for one document: whatever that holds, the page goes on.
self.addEventListener("message", ({ data }: MessageEvent<ArrayBuffer>) => {
  // The other side of a worker is the page that started it: only windows take an origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  void readDocx(new Uint8Array(data)).then((text) => self.postMessage(text));
});
