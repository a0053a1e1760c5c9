import { spawn } from "node:child_process";

/** How a program ended. `code` is null when a signal ended it; `output` is all it printed, both streams in order. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly output: string;
  readonly seconds: number;
}

/** Hears how a named step ended. */
export type Tell = (name: string, end: Omit<Finished, "stdout">) => void;

/** Where and how to run a program. */
export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** After so many minutes the program and its children are killed, and `code` is null. Default 30. */
  readonly limitMinutes?: number;
  /** Hears what it prints, piece by piece as it comes. */
  readonly hear?: (printed: string) => void;
}

const running = new Map<number, Promise<Finished>>();

/**
 * Runs a program with no standard input and keeps what it prints. Never rejects: a program that cannot be started
 * gives code 127 and the reason as its output.
 */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<Finished> {
  const started = performance.now();
  const { promise, resolve } = Promise.withResolvers<Finished>();
  // A process group of its own: ending the group ends grandchildren too (turbo, pnpm, vitest, a browser).
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  const chunks: Buffer[] = [];
  const stdoutChunks: Buffer[] = [];
  const keep = (chunk: Buffer): void => {
    chunks.push(chunk);
    options.hear?.(chunk.toString("utf8"));
  };
  child.stdout.on("data", (chunk: Buffer) => {
    stdoutChunks.push(chunk);
    keep(chunk);
  });
  child.stderr.on("data", keep);
  const { pid } = child;
  if (pid !== undefined) running.set(pid, promise);
  const limit = setTimeout(() => end(pid, "SIGKILL"), (options.limitMinutes ?? 30) * 60_000);
  const finish = (code: number | null, reason: string): void => {
    clearTimeout(limit);
    if (pid !== undefined) running.delete(pid);
    const stdout = Buffer.concat(stdoutChunks).toString("utf8");
    const output = Buffer.concat(chunks).toString("utf8") + reason;
    resolve({ code, stdout, output, seconds: (performance.now() - started) / 1000 });
  };
  child.once("error", (error) => finish(127, `${error.message}\n`));
  child.once("close", (code, signal) => finish(code, signal === null ? "" : `Ended by ${signal}.\n`));
  return promise;
}

/**
 * Sends a signal to every program `run` has started and that still runs, with its children. Resolves when all have
 * ended, at once if none runs.
 */
export async function endAll(signal: NodeJS.Signals): Promise<void> {
  for (const pid of running.keys()) end(pid, signal);
  await Promise.all(running.values());
}

function end(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
    // Already gone.
  }
}
