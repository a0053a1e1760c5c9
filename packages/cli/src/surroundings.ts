import type { Worker } from "node:worker_threads";
import type { LoadChecker } from "./check/remark.ts";
import type { WorkerSettings } from "./check/workers.ts";
import type { Dialogue } from "./quiz/dialogue.ts";

/** Where the command says something. */
export interface Outlet {
  readonly isTerminal: boolean;
  readonly hasColour: boolean;
  /** How many cells a line has; null where nobody knows. */
  readonly columns: number | null;
  /** Resolves once there is room for more, so that whoever waits for it never piles up what is not read. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
}

/** What is piped into the command. */
export interface Inlet {
  /** Whether something is: not so at a terminal, nor where there is nothing to read from. */
  readonly isPiped: boolean;
  /** All of it; null where it is more than so many bytes. */
  readonly read: (most: number) => Promise<Uint8Array | null>;
}

/** What the command takes from its surroundings. */
export interface Surroundings {
  /** The terminal's language, for instance `fr_FR.UTF-8`; all but French is English. */
  readonly language: string;
  /** The version of this package. */
  readonly version: string;
  /** The folder it is called in, whole. */
  readonly folder: string;
  /** The folder that paths in workflow annotations are relative to; null outside of a workflow. */
  readonly workspace: string | null;
  readonly input: Inlet;
  /** Begins to ask at the terminal, or of what is piped in line by line. */
  readonly openDialogue: () => Dialogue;
  /** A word that nobody has drawn before. */
  readonly drawSeed: () => string;
  readonly output: Outlet;
  readonly errors: Outlet;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** How many threads may work at once, this one included. */
  readonly cores: number;
  readonly loadChecker: LoadChecker;
  /** Starts a thread that calls `serveFiles`; null where there are none. */
  readonly startWorker: ((settings: WorkerSettings) => Worker) | null;
}
