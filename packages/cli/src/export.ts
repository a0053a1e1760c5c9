import { createReadStream } from "node:fs";
import { copyFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import type { Language } from "@choosefr/model";
import type { ExitCode } from "./answer.ts";
import { describeFault } from "./call/fault.ts";
import { EXPORTS, type ExportFormat } from "./call/grammar.ts";
import { isFolder } from "./files/is-folder.ts";
import { faultOf } from "./files/read-text.ts";
import { describeInputFault } from "./render/input-fault.ts";
import type { Surroundings } from "./surroundings.ts";

const { resolve: find } = createRequire(import.meta.url);

/** `choosefr export`: a file of the record as it is, to standard output or to a file or folder, in one step. */
export async function exportRecord(
  format: ExportFormat,
  out: string | null,
  locale: Language,
  { folder, output, errors }: Surroundings,
): Promise<ExitCode> {
  const file = find(`@choosefr/model/exports/${EXPORTS[format]}`);
  if (out === null) {
    if (format === "parquet" && output.isTerminal) {
      await errors.write(`${describeFault({ kind: "binary_to_terminal", format }, locale)}\n`);
      return 2;
    }
    for await (const piece of createReadStream(file) as AsyncIterable<Uint8Array>) await output.write(piece);
    return 0;
  }
  const target = resolve(folder, out);
  try {
    await copyInOneStep(file, (await isFolder(target)) ? join(target, EXPORTS[format]) : target);
    return 0;
  } catch (error) {
    await errors.write(`${out}: ${describeInputFault(faultOf(error), locale)}\n`);
    return 2;
  }
}

async function copyInOneStep(file: string, target: string): Promise<void> {
  const draft = join(dirname(target), `.${basename(target)}.choosefr-export`);
  try {
    await copyFile(file, draft);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
