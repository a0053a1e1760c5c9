import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { Dataset } from "../../lint/dataset.ts";
import { loadDataset } from "../../lint/load.ts";
import { pathFrom } from "../../lint/path-from.ts";
import { askAll, type Collected, type Conversation, explainEnd } from "./ask.ts";
import { draftFact } from "./draft.ts";
import { FACT_KINDS, type FactKind, isFactKind, QUESTIONS, readAnswer } from "./questions.ts";

/** Where the facts are, what was asked for, and how to speak with the person. */
export interface NewFactRequest extends Conversation {
  readonly dataDir: string;
  /** Empty to be asked; else `--kind` and the flags of its questions, or `--help`. */
  readonly args: readonly string[];
  /** The folder where the person stands: files are named by the way from there. */
  readonly cwd: string;
}

/**
 * Writes the beginning of a new record, from answers or from flags. Never overwrites a file, and writes none that the
 * schema would refuse. Gives the exit code: 0 if it wrote, 1 if it did not, 2 if it was called wrongly.
 */
export async function runNewFact(request: NewFactRequest): Promise<0 | 1 | 2> {
  const { dataDir, args, cwd, print } = request;
  if (args.some((arg) => arg === "--help" || arg === "-h")) {
    print(`${usage()}\n`);
    return 0;
  }
  const { dataset } = loadDataset(dataDir);
  const collected = args.length === 0 ? await askAll(request, dataset) : readFlags(args, dataset);
  if ("question" in collected) {
    print(explainEnd(collected, request.isTyped));
    return 1;
  }
  if ("problems" in collected) {
    print(`${collected.problems.join("\n")}\n`);
    return 2;
  }
  const draft = draftFact(collected.kind, collected.answers, dataset);
  if ("problem" in draft) {
    print(`${draft.problem}\nNothing was written.\n`);
    return 1;
  }
  const target = join(dirname(dataDir), draft.file.path);
  const locate = (file: string): string => pathFrom(cwd, dataDir, file);
  if (existsSync(target)) {
    print(`${locate(draft.file.path)} exists already.\nNothing was written.\n`);
    return 1;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, draft.file.text, { flag: "wx" });
  const steps = [...nextSteps(collected.kind, locate("docs/guidelines.md")), "pnpm lint:data"];
  const list = steps.map((step, index) => `  ${index + 1}. ${step}\n`).join("");
  print(`\nWrote ${locate(draft.file.path)}.\nNext:\n${list}`);
  return 0;
}

function nextSteps(kind: FactKind, guidelines: string): readonly string[] {
  switch (kind) {
    case "publisher":
      return ["Add a source by this publisher: pnpm new:fact --kind source --publisher <id> …"];
    case "source":
      return [
        "Fill in what is null and can be known; leave null what the page does not say.",
        "Name the source in the evidence of a claim, with the paragraph and the figure as printed there.",
      ];
    case "announcement":
      return [
        "Add the locator to the evidence: the paragraph, page, heading or cell.",
        `Add the other sources, and a claim for each other thing that they state; ${guidelines} shows how.`,
      ];
    default:
      return kind satisfies never;
  }
}

function readFlags(args: readonly string[], dataset: Dataset): Collected | { readonly problems: readonly string[] } {
  const flags = [...new Set(Object.values(QUESTIONS).flatMap((questions) => questions.map(({ flag }) => flag)))];
  const options = Object.fromEntries(["kind", ...flags].map((flag) => [flag, { type: "string" as const }]));
  let values: Readonly<Record<string, string | undefined>>;
  try {
    ({ values } = parseArgs({ args: [...args], options, strict: true }));
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error), usage()] };
  }
  const { kind } = values;
  if (!isFactKind(kind)) return { problems: [`--kind is one of ${FACT_KINDS.join(", ")}.`, usage()] };
  const known = new Set(["kind", ...QUESTIONS[kind].map(({ flag }) => flag)]);
  const strange = Object.keys(values).filter((flag) => !known.has(flag));
  const readings = QUESTIONS[kind].map((question) => ({
    flag: question.flag,
    reading: readAnswer(question, values[question.flag] ?? "", dataset),
  }));
  const problems = [
    ...strange.map((flag) => `--${flag} is not asked for a ${kind}.`),
    ...readings.flatMap(({ flag, reading }) => ("problem" in reading ? [`--${flag}: ${reading.problem}`] : [])),
  ];
  if (problems.length > 0) return { problems: [...problems, usage()] };
  return {
    kind,
    answers: Object.fromEntries(readings.map(({ flag, reading }) => [flag, "value" in reading ? reading.value : null])),
  };
}

function usage(): string {
  const lines = FACT_KINDS.map(
    (kind) => `  --kind ${kind} ${QUESTIONS[kind].map(({ flag }) => `--${flag} …`).join(" ")}`,
  );
  return ["Usage: pnpm new:fact, and answer the questions, or", ...lines].join("\n");
}
