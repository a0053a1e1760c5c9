import { parentPort, type Worker, workerData } from "node:worker_threads";
import type { Rendering } from "../render/renderer.ts";
import { checkFile, type FileToCheck } from "./check-file.ts";
import type { CheckSettings } from "./check-text.ts";
import type { LoadChecker } from "./remark.ts";
import { createTeller, type Telling } from "./tell.ts";

/** Threads that check files, each with a checker of its own. */
export interface Workers {
  /** Checks a file on the thread with the least to do; null where no thread could. Never rejects. */
  readonly check: (file: FileToCheck) => Promise<Telling | null>;
  readonly close: () => Promise<void>;
}

/** What a thread needs to know of the call. */
export interface WorkerSettings {
  readonly settings: CheckSettings;
  readonly rendering: Rendering;
}

/** A thread is given little memory: a text that may need more is checked where there is no limit. */
const MOST_BYTES_ON_A_THREAD = 512 * 1024;

interface Task {
  readonly id: number;
  readonly file: FileToCheck;
}

interface Done {
  readonly id: number;
  readonly telling: Telling | null;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, (telling: Telling | null) => void>;
  isGone: boolean;
}

/** Starts threads; each runs a program that calls `serveFiles`. */
export function startWorkers(count: number, start: () => Worker): Workers {
  const threads = Array.from({ length: count }, () => startThread(start()));
  let nextId = 0;
  return {
    check: (file) =>
      new Promise((resolve) => {
        const [thread] = threads.filter(({ isGone }) => !isGone).toSorted((a, b) => a.waiting.size - b.waiting.size);
        if (thread === undefined) {
          resolve(null);
          return;
        }
        nextId += 1;
        thread.waiting.set(nextId, resolve);
        thread.worker.postMessage({ id: nextId, file } satisfies Task, []);
      }),
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(worker: Worker): Thread {
  const thread: Thread = { worker, waiting: new Map(), isGone: false };
  const giveUp = (): void => {
    thread.isGone = true;
    for (const resolve of thread.waiting.values()) resolve(null);
    thread.waiting.clear();
  };
  worker.on("message", ({ id, telling }: Done) => {
    thread.waiting.get(id)?.(telling);
    thread.waiting.delete(id);
  });
  worker.on("error", giveUp);
  worker.on("exit", giveUp);
  return thread;
}

/** What a thread does: it checks the files it is sent, one after another, as the call that started it asks. */
export async function serveFiles(load: LoadChecker): Promise<void> {
  const { settings, rendering } = workerData as WorkerSettings;
  const checker = await load(settings.datasets);
  const tell = createTeller(rendering);
  const encoder = new TextEncoder();
  const answer = async ({ id, file }: Task): Promise<void> => {
    const report = await checkFile(file, checker, settings, MOST_BYTES_ON_A_THREAD);
    if (report === null) {
      parentPort?.postMessage({ id, telling: null } satisfies Done, []);
      return;
    }
    // Bytes are handed over, not copied, and lie outside of the memory that is collected now and then.
    const telling = tell(report);
    const said = typeof telling.said === "string" ? encoder.encode(telling.said) : telling.said;
    parentPort?.postMessage({ id, telling: { ...telling, said } } satisfies Done, [said.buffer]);
  };
  parentPort?.on("message", (task: Task) => void answer(task));
}
