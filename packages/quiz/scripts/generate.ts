import process from "node:process";
import { parseArgs } from "node:util";
import { catalogue } from "@choosefr/model";
import { type ItemFinding, lintQuestion } from "../lint/lint-question.ts";
import { createQuiz, type Question } from "../src/index.ts";

const usage = `Makes questions by chance in both languages, of what is asked of everyone and of the whole record by turns, and lints every one.

  pnpm --filter @choosefr/quiz run generate [--count N] [--seed N]

Prints how many were made, the time of a quiz of ten, what memory grew by, and every finding; exit 1 if there is one.`;

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    help: { type: "boolean", default: false },
  },
});
process.exitCode = values.help ? explain() : generate(Number(values.count), values.seed);

function generate(count: number, seed: string): number {
  const findings = new Map<string, ItemFinding>();
  const kinds = new Map<string, number>();
  let made = 0;
  let quizMs = 0;
  let quizzes = 0;
  let startBytes = 0;
  for (let turn = 0; made < count; turn += 1) {
    const started = performance.now();
    const quiz = makeQuiz(turn, seed);
    quizMs += performance.now() - started;
    quizzes += 1;
    for (const question of quiz) {
      made += 1;
      kinds.set(question.kind, (kinds.get(question.kind) ?? 0) + 1);
      for (const finding of lintQuestion(question)) {
        findings.set([finding.rule, finding.question, finding.where, finding.text].join("\n"), finding);
      }
    }
    // What is kept for good is there after the first tenth.
    if (startBytes === 0 && made >= count / 10) startBytes = usedBytes();
  }
  const grownMB = (usedBytes() - startBytes) / 1e6;
  const told = [...findings.values()].map(
    ({ rule, question, where, text }) => `${question} ${where}: ${rule}: ${text}`,
  );
  if (told.length > 0) console.log(told.join("\n"));
  const counted = [...kinds].map(([kind, times]) => `${kind} ${times}`).join(", ");
  console.log(`${made} questions (${counted}), ${findings.size} findings`);
  console.log(`${(quizMs / quizzes).toFixed(2)} ms a quiz of ten, memory grew by ${grownMB.toFixed(1)} MB`);
  return findings.size === 0 ? 0 : 1;
}

/** A quiz on everything, then one on an edition, which draws on all that can be asked about it. */
function makeQuiz(turn: number, seed: string): readonly Question[] {
  const { editionIds } = catalogue;
  const edition = editionIds[Math.floor(turn / 4) % editionIds.length];
  const subject = turn % 4 < 2 || edition === undefined ? {} : { editions: [edition] };
  const quiz = createQuiz({ seed: `${seed}/${turn}`, locale: turn % 2 === 0 ? "fr" : "en", length: 10, ...subject });
  if (turn === 0 && quiz.length === 0) throw new Error("The record can be asked nothing.");
  return quiz;
}

function usedBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function explain(): number {
  console.log(usage);
  return 0;
}
