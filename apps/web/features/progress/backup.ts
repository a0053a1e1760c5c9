import { isRecord } from "../saved/record.ts";
import { type KeptAnswer, readKeptAnswer } from "./kept-answer.ts";
import { type KeptRound, readKeptRound } from "./kept-round.ts";

const FORMAT = "choosefr-answers";
const VERSION = 1;

/** All that a reader can take along. */
export interface Kept {
  readonly answers: readonly KeptAnswer[];
  readonly rounds: readonly KeptRound[];
}

/** Why a file cannot be taken in: what is wrong with it, and what was found there. */
export interface BackupProblem {
  readonly what: "json" | "format" | "version" | "answers";
  readonly found: string;
}

/** What a file holds, and how many entries of it could not be read; or why it is none of ours. */
export type ReadBackup = (Kept & { readonly leftOut: number }) | { readonly problem: BackupProblem };

/** What is kept as the text of a file, for {@link readBackup}. */
export function writeBackup({ answers, rounds }: Kept, now: Date): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: now.toISOString(), answers, rounds }, null, 1)}\n`;
}

/** Reads a file that was exported. Entries that cannot be read are left out and counted; never throws. */
export function readBackup(text: string): ReadBackup {
  const file = parse(text);
  if (file === undefined) return { problem: { what: "json", found: excerpt(text) } };
  if (!isRecord(file) || file["format"] !== FORMAT) {
    return { problem: { what: "format", found: isRecord(file) ? excerpt(file["format"]) : excerpt(file) } };
  }
  if (file["version"] !== VERSION) return { problem: { what: "version", found: excerpt(file["version"]) } };
  if (!Array.isArray(file["answers"])) return { problem: { what: "answers", found: excerpt(file["answers"]) } };
  const told: readonly unknown[] = file["answers"];
  const toldRounds: readonly unknown[] = Array.isArray(file["rounds"]) ? file["rounds"] : [];
  const answers = told.map(readKeptAnswer).filter((answer) => answer !== null);
  const rounds = toldRounds.map(readKeptRound).filter((round) => round !== null);
  return { answers, rounds, leftOut: told.length - answers.length + toldRounds.length - rounds.length };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A few characters of what was found, enough to recognise it by. */
function excerpt(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const line = text.trim().replaceAll(/\s+/gu, " ");
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
