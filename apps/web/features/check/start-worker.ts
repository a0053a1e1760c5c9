import type { StartWorker } from "./check-client.ts";
import type { Answered } from "./worker-messages.ts";

/** Starts the worker that checks texts: its script comes from this site, now. */
export const startWorker: StartWorker = (hear, fail) => {
  const worker = new Worker(new URL("worker/check-worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => hear(data));
  worker.addEventListener("error", (event) => {
    // It is told on the page.
    event.preventDefault();
    fail();
  });
  worker.addEventListener("messageerror", fail);
  return {
    // A worker has no other side than this one: only windows take an origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    ask: (message) => worker.postMessage(message),
    end: () => worker.terminate(),
  };
};
