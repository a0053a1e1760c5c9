import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadDataset } from "../../lint/load.ts";
import { createCatalogue } from "../../src/catalogue.ts";
import type { Language } from "../../src/generated/vocabulary.ts";
import { packAll } from "../pack.ts";
import { countStats } from "./count-stats.ts";
import { printStats } from "./print-stats.ts";
import { putStats } from "./readme.ts";

/** Which room is counted, and what is done with the tables. */
export interface StatsRequest {
  /** The folder that holds `data/` and `README.md`. */
  readonly room: string;
  /** Nothing to print the tables, with `--lang fr|en`; `--write` or `--check` for those of the README. */
  readonly args: readonly string[];
  readonly print: (text: string) => void;
}

const USAGE = "Usage: stats [--lang fr|en] | --write | --check\n";

/**
 * Counts the record. Gives the exit code: 0, 1 where the README does not say what the data do or has no place for the
 * tables, 2 if it was called wrongly.
 */
export function runStatsCommand({ room, args, print }: StatsRequest): 0 | 1 | 2 {
  const call = readCall(args);
  if (call === null) {
    print(USAGE);
    return 2;
  }
  const { dataset } = loadDataset(join(room, "data"));
  const tables = printStats(countStats(dataset, createCatalogue(packAll(dataset))), call.locale);
  if (call.task === "print") {
    print(tables);
    return 0;
  }
  const path = join(room, "README.md");
  const page = readFileSync(path, "utf8");
  const expected = putStats(page, tables);
  if (expected === null) {
    print(
      "README.md has no place for the tables: write <!-- stats: made by scripts/stats.ts, do not edit --> and <!-- /stats -->.\n",
    );
    return 1;
  }
  if (expected === page) return 0;
  if (call.task === "check") {
    print("The tables of README.md are not what the data say: run pnpm stats --write.\n");
    return 1;
  }
  writeFileSync(path, expected);
  return 0;
}

interface Call {
  readonly task: "print" | "check" | "write";
  readonly locale: Language;
}

function readCall(args: readonly string[]): Call | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        lang: { type: "string", default: "en" },
        check: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
      },
    });
    const { lang, check, write } = values;
    if ((lang !== "fr" && lang !== "en") || (check && write)) return null;
    // The README is in English.
    return check || write ? { task: check ? "check" : "write", locale: "en" } : { task: "print", locale: lang };
  } catch {
    return null;
  }
}
