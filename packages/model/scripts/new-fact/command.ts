import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { Dataset } from "../../lint/dataset.ts";
import { loadDataset } from "../../lint/load.ts";
import { type Answers, draftFact } from "./draft.ts";
import { FACT_KINDS, type FactKind, helpFor, QUESTIONS, type Question, readAnswer } from "./questions.ts";

/** Where the facts are, what was asked for, and how to speak with the person. */
export interface NewFactRequest {
  readonly dataDir: string;
  /** Empty to be asked; else `--kind` and the flags of its questions. */
  readonly args: readonly string[];
  /** Puts a question and gives the line that is answered; null if the person leaves. */
  readonly ask: (prompt: string) => Promise<string | null>;
  readonly print: (text: string) => void;
}

/**
 * Writes the beginning of a new record, from answers or from flags. Never overwrites a file, and writes none that the
 * schema would refuse. Gives the exit code: 0 if it wrote, 1 if it did not, 2 if it was called wrongly.
 */
export async function runNewFact(request: NewFactRequest): Promise<0 | 1 | 2> {
  const { dataDir, args, print } = request;
  const { dataset } = loadDataset(dataDir);
  const collected = args.length === 0 ? await askAll(request, dataset) : readFlags(args, dataset);
  if (collected === null) {
    print("\nNothing was written.\n");
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
  if (existsSync(target)) {
    print(`${draft.file.path} exists already.\nNothing was written.\n`);
    return 1;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, draft.file.text, { flag: "wx" });
  print(`\nWrote ${draft.file.path}.\n${NEXT_STEPS[collected.kind]}`);
  return 0;
}

const NEXT_STEPS: Readonly<Record<FactKind, string>> = {
  publisher: `Next:
  1. Add a source by this publisher: pnpm new:fact --kind source --publisher <id> …
  2. pnpm lint:data
`,
  source: `Next:
  1. Fill in what is null and can be known; leave null what the page does not say.
  2. Name the source in the evidence of a claim, with the paragraph and the figure as printed there.
  3. pnpm lint:data
`,
  announcement: `Next:
  1. Add the locator to the evidence: the paragraph, page, heading or cell.
  2. Add the other sources, and a claim for each other thing that they state; docs/guidelines.md shows how.
  3. pnpm lint:data
`,
};

interface Collected {
  readonly kind: FactKind;
  readonly answers: Answers;
}

function isFactKind(word: string | null | undefined): word is FactKind {
  return FACT_KINDS.some((kind) => kind === word);
}

async function askAll({ ask, print }: NewFactRequest, dataset: Dataset): Promise<Collected | null> {
  let kind: string | null = "";
  while (!isFactKind(kind)) {
    kind = await ask(`What do you add (${FACT_KINDS.join(", ")})? `);
    if (kind === null) return null;
    kind = kind.trim();
  }
  const answers: Record<string, unknown> = {};
  for (const question of QUESTIONS[kind]) {
    if (question.flag === "topic" && answers["figure"] !== null) {
      answers["topic"] = null;
      continue;
    }
    const value = await askOne(question, { ask, print }, dataset);
    if (value === undefined) return null;
    answers[question.flag] = value;
  }
  return { kind, answers };
}

/** Puts a question until it is answered; undefined if the person leaves. */
async function askOne(
  question: Question,
  { ask, print }: Pick<NewFactRequest, "ask" | "print">,
  dataset: Dataset,
): Promise<unknown> {
  print(`\n${helpFor(question)}\n`);
  for (;;) {
    const answer = await ask(`${question.ask}: `);
    if (answer === null) return undefined;
    const reading = readAnswer(question, answer, dataset);
    if ("value" in reading) return reading.value;
    print(`${reading.problem}\n`);
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
