import { resolve } from "node:path";
import { addTallies, EMPTY_TALLY, type Tally } from "@choosefr/prose/report";
import { type Input, showPath } from "../files/list-files.ts";
import { decodeText, MOST_BYTES } from "../files/read-text.ts";
import { createRenderer } from "../render/create-renderer.ts";
import { summarise } from "../render/summary.ts";
import type { Inlet, Surroundings } from "../surroundings.ts";
import { checkFile, emptyReport, faultReport } from "./check-file.ts";
import { checkText } from "./check-text.ts";
import { mapInOrder, peek } from "./in-order.ts";
import { createProgress, type Progress } from "./progress.ts";
import type { Checker, Report } from "./remark.ts";
import { createTeller, type Telling } from "./tell.ts";
import { startWorkers, type WorkerSettings, type Workers } from "./workers.ts";

/** Fewer files than this are checked before a thread has started. */
const FEW = 200;
/** Each thread holds a record and a checker: more of them would take more memory than they save time. */
const MOST_THREADS = 3;
/** Files under way for each thread: enough to read one while another is checked. */
const FILES_A_THREAD = 4;

/** Checks inputs and prints what is to be said of each, in their order. Rejects with `DatasetFault`. */
export async function checkInputs(
  inputs: AsyncIterable<Input>,
  stdinName: string | null,
  asked: WorkerSettings,
  surroundings: Surroundings,
): Promise<Tally> {
  const { output, errors, now } = surroundings;
  const { settings, rendering } = asked;
  const { first, all } = await peek(inputs, FEW);
  const load = once(() => surroundings.loadChecker(settings.datasets));
  // A file of the caller's own is read here first: what is wrong with it is told once, not by every thread.
  if (settings.datasets.some((name) => name !== "choosefr")) await load();
  const workers = first.length < FEW ? null : createWorkers(asked, surroundings);
  const work = createWork(asked, { load, workers, stdinName, surroundings });
  const width = FILES_A_THREAD * (workers === null ? 1 : MOST_THREADS);
  const progress = createProgress(rendering.isQuiet ? null : errors, now, rendering.locale);
  const renderer = createRenderer(rendering);
  const notices: string[] = [];
  let tally = EMPTY_TALLY;
  let hasSaid = false;
  try {
    await output.write(renderer.begin());
    for await (const telling of mapInOrder(all, width, work)) {
      await print(telling, hasSaid ? renderer.separator : "", progress, surroundings);
      hasSaid ||= telling.said.length > 0;
      tally = addTallies(tally, telling.tally);
      if (telling.notice !== "") notices.push(telling.notice);
      await progress.step();
    }
  } finally {
    await progress.clear();
    await workers?.close();
  }
  await output.write(renderer.end(tally, notices));
  const summary = rendering.format === "patch" && !rendering.isQuiet ? summarise(tally, rendering.locale) : "";
  if (summary !== "") await errors.write(`${summary}\n`);
  return tally;
}

/** Does something when it is first asked for, and never again. */
function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | null = null;
  return () => (made ??= make());
}

function createWorkers(asked: WorkerSettings, { cores, startWorker }: Surroundings): Workers | null {
  const count = Math.min(cores - 1, MOST_THREADS);
  return startWorker === null || count < 2 ? null : startWorkers(count, () => startWorker(asked));
}

interface Means {
  readonly load: () => Promise<Checker>;
  readonly workers: Workers | null;
  readonly stdinName: string | null;
  readonly surroundings: Surroundings;
}

/** Makes what checks one input: on a thread, or here where there is none or it cannot. */
function createWork(
  { settings, rendering }: WorkerSettings,
  { load, workers, stdinName, surroundings: { input, folder } }: Means,
): (input: Input) => Promise<Telling> {
  const tell = createTeller(rendering);
  return async (one) => {
    switch (one.kind) {
      case "fault":
        return tell(faultReport(one.shown, one.fault));
      case "stdin": {
        const path = stdinName === null ? "-" : showPath(resolve(folder, stdinName), folder);
        const piped = await readPiped(path, input);
        return tell("report" in piped ? piped.report : checkText(path, piped.text, await load(), settings).report);
      }
      case "file": {
        const telling = workers === null ? null : await workers.check(one);
        return telling ?? tell((await checkFile(one, await load(), settings, MOST_BYTES)) ?? emptyReport(one.shown));
      }
      default:
        return one satisfies never;
    }
  };
}

async function readPiped(path: string, input: Inlet): Promise<{ readonly text: string } | { readonly report: Report }> {
  const bytes = await input.read(MOST_BYTES);
  if (bytes === null) {
    return { report: faultReport(path, { kind: "too_large", bytes: MOST_BYTES + 1, limit: MOST_BYTES }) };
  }
  const decoded = decodeText(bytes);
  return "kind" in decoded ? { report: faultReport(path, decoded) } : decoded;
}

async function print(
  { said, complaint }: Telling,
  separator: string,
  progress: Progress,
  { output, errors }: Surroundings,
): Promise<void> {
  if (said.length === 0 && complaint === "") return;
  await progress.clear();
  if (said.length > 0) {
    if (separator !== "") await output.write(separator);
    await output.write(said);
  }
  if (complaint !== "") await errors.write(complaint);
}
