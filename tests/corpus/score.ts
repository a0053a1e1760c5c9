// Prints how well the engine reads the corpus. Told apart are the open cases, shown in detail, and those held out.

import { parseArgs } from "node:util";
import { columns } from "../rig/counts/table.ts";
import type { Table } from "../rig/marked-tables.ts";
import { KINDS, type Kind } from "./case.ts";
import { writeFloors } from "./floors.ts";
import { writePage } from "./readme.ts";
import { totalsTable, traitTable } from "./score-table.ts";
import { type Parts, type Scores, scoreCorpus } from "./scores.ts";

const USAGE = `Scores the engine on the corpus: precision, recall and F1 of each kind, by language, format and tag.

  pnpm score [names] [figures] [verdicts] [--failures] [--held-out] [--write] [--raise]

  --failures   lists the open cases that are not read as expected
  --held-out   totals of the cases that are kept aside, never the cases themselves
  --write      writes the scores into tests/corpus/README.md
  --raise      moves the floors of tests/corpus/floors.json up to what the open cases reach

Build first: pnpm build.`;

process.exitCode = run(process.argv.slice(2));

function run(args: readonly string[]): 0 | 2 {
  const call = readCall(args);
  if (call === null) {
    console.error(USAGE);
    return 2;
  }
  const scores = scoreCorpus();
  const { names, figures, verdicts } = scores.parts;
  if (call.kinds.includes("names")) printKind("names", names, call);
  if (call.kinds.includes("figures")) printKind("figures", figures, call);
  if (call.kinds.includes("figures")) printPrinted(scores);
  if (call.kinds.includes("verdicts")) printKind("verdicts", verdicts, call);
  if (call.write) writePage(scores);
  if (call.raise) writeFloors(scores);
  return 0;
}

interface Call {
  readonly kinds: readonly Kind[];
  readonly failures: boolean;
  readonly heldOut: boolean;
  readonly write: boolean;
  readonly raise: boolean;
}

/** Null if it was called wrongly. */
function readCall(args: readonly string[]): Call | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        failures: { type: "boolean", default: false },
        "held-out": { type: "boolean", default: false },
        write: { type: "boolean", default: false },
        raise: { type: "boolean", default: false },
      },
    });
    const kinds = KINDS.filter((kind) => positionals.length === 0 || positionals.includes(kind));
    if (positionals.some((name) => !KINDS.some((kind) => kind === name))) return null;
    const { failures, write, raise } = values;
    return { kinds, failures, heldOut: values["held-out"], write, raise };
  } catch {
    return null;
  }
}

function printKind<K extends Kind>(kind: K, { open, heldOut }: Parts<K>, call: Call): void {
  if (call.heldOut) {
    print(totalsTable(kind, "held out", heldOut));
    return;
  }
  print(totalsTable(kind, "open", open));
  print(traitTable(kind, "format", open));
  print(traitTable(kind, "tag", open));
  if (!call.failures) return;
  for (const { case: one, score } of open) {
    if (score.failures.length === 0) continue;
    console.log(`${one.id} [${one.tags.join(", ")}] ${JSON.stringify(one.text)}`);
    for (const failure of score.failures) console.log(`    ${failure}`);
  }
}

function printPrinted({ printed: { printed, unread, misread, passedOver } }: Scores): void {
  console.log(`\n${printed - unread.length} of ${printed} figures that the record prints read back as a whole,`);
  console.log(`${printed - misread.length - passedOver.length} are found in a text.`);
  for (const failure of [...unread, ...misread, ...passedOver]) console.log(`    ${failure}`);
}

function print({ headings, rows }: Table): void {
  // An empty last column keeps the numbers flush right.
  const lines = columns(
    [...headings, ""],
    rows.map((row) => [...row, ""]),
  );
  console.log(`\n${lines.join("\n")}`);
}
