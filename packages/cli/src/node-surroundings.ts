import { randomBytes } from "node:crypto";
import { fstatSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { performance } from "node:perf_hooks";
import process, { env, stderr, stdin, stdout } from "node:process";
import type { WriteStream } from "node:tty";
import { Worker } from "node:worker_threads";
import { loadChecker } from "./check/load-checker.ts";
import { openDialogue } from "./node-dialogue.ts";
import type { Inlet, Outlet, Surroundings } from "./surroundings.ts";

const SEED_BYTES = 4;

/** What surrounds this process. `program` is the address of the module that a thread is to start with. */
export function takeSurroundings(program: string): Surroundings {
  // Not imported: Node 20 warns of JSON modules on the terminal.
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(manifest) as { readonly version: string };
  return {
    // One that is empty counts as one that is not set.
    language: [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value) ?? "",
    version,
    folder: process.cwd(),
    workspace: env["GITHUB_WORKSPACE"] ?? null,
    input: takeInlet(),
    openDialogue,
    drawSeed: () => randomBytes(SEED_BYTES).toString("hex"),
    output: createOutlet(stdout),
    errors: createOutlet(stderr),
    now: () => performance.now(),
    cores: availableParallelism(),
    loadChecker,
    // Without limits a thread lets its memory grow to several times of what it needs before it collects.
    startWorker: (workerData) =>
      new Worker(new URL(program), {
        workerData,
        resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 96 },
      }),
  };
}

function createOutlet(stream: WriteStream): Outlet {
  // A reader that has seen enough (`| head`) closes the pipe: that is its right, and the end of the work.
  stream.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 2));
  return {
    isTerminal: stream.isTTY,
    hasColour: wantsColour(stream),
    columns: stream.isTTY ? stream.columns : null,
    write: (text) =>
      new Promise((resolve) => {
        if (stream.write(text)) resolve();
        else stream.once("drain", resolve);
      }),
  };
}

/** https://no-color.org and https://force-color.org, the second being the stronger wish. */
function wantsColour(stream: WriteStream): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  return stream.isTTY && stream.hasColors();
}

function takeInlet(): Inlet {
  return {
    isPiped: isPipedIn(),
    read: async (most) => {
      const pieces: Uint8Array[] = [];
      let bytes = 0;
      for await (const piece of stdin as AsyncIterable<Uint8Array>) {
        bytes += piece.length;
        if (bytes > most) return null;
        pieces.push(piece);
      }
      const whole = new Uint8Array(bytes);
      let at = 0;
      for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
      }
      return whole;
    },
  };
}

function isPipedIn(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile() || input.isSocket();
  } catch {
    return false;
  }
}
