import process from "node:process";
import { parseArgs } from "node:util";
import { createQuiz, type Question, type QuestionKind } from "../src/index.ts";

const usage = `Prints questions for a reviewer to read, as Markdown, each with its answer and what is told of it.

  pnpm --filter @choosefr/quiz run sheet [--lang fr|en] [--count N] [--seed TEXT] [--kind KIND]...

200 questions in French unless told.`;

/** After so many quizzes with nothing new there is nothing new. */
const MOST_IDLE = 50;

const { values } = parseArgs({
  // pnpm hands on the two hyphens that stand before arguments.
  args: process.argv.slice(2).filter((argument) => argument !== "--"),
  options: {
    lang: { type: "string", default: "fr" },
    count: { type: "string", default: "200" },
    seed: { type: "string", default: "sheet" },
    kind: { type: "string", multiple: true },
    help: { type: "boolean", default: false },
  },
});
const count = Number(values.count);
const { lang } = values;
if (values.help || !(count > 0) || (lang !== "fr" && lang !== "en")) {
  console.log(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  console.log(sampleQuestions(lang, count, values.seed, values.kind).map(write).join("\n\n"));
}

/**
 * Questions that differ, from as many quizzes of ten as it takes; fewer where the record holds fewer. Each asks for something
 * that none before it asked for, as long as quizzes have such questions.
 */
function sampleQuestions(
  locale: "fr" | "en",
  wanted: number,
  seed: string,
  kinds: readonly string[] | undefined,
): readonly Question[] {
  const found = new Map<string, Question>();
  const asked = new Set<string>();
  const filter = kinds === undefined ? {} : { kinds: kinds as readonly QuestionKind[] };
  for (const mayAskAgain of [false, true]) {
    for (let quiz = 0, idle = 0; found.size < wanted && idle < MOST_IDLE; quiz += 1) {
      const before = found.size;
      for (const question of createQuiz({ seed: `${seed}/${quiz}`, locale, length: 10, ...filter })) {
        if (found.has(question.id) || (!mayAskAgain && question.claims.some((id) => asked.has(id)))) continue;
        found.set(question.id, question);
        for (const id of question.claims) asked.add(id);
      }
      idle = found.size === before ? idle + 1 : 0;
    }
  }
  return [...found.values()].slice(0, wanted);
}

function write(question: Question, index: number): string {
  const { explanation, stem, id, kind, difficulty } = question;
  return [
    `## ${index + 1}. ${stem}`,
    `_${kind}, ${difficulty}/5, \`${id}\`_`,
    ...partsOf(question).map((part) => `- ${part}`),
    ...[
      explanation.answer,
      explanation.figure === null ? null : `${explanation.figure.text} — ${explanation.meaning}`,
      explanation.scale,
      explanation.outcome,
      ...explanation.disagreement,
    ].flatMap((text) => (text === null ? [] : [`> ${text}`])),
  ].join("\n");
}

function partsOf(question: Question): readonly string[] {
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      return question.options.map(({ text, isCorrect, why }) => `${isCorrect ? "[x]" : "[ ]"} ${text} (${why})`);
    case "order":
      return [
        `${question.ends.first} → ${question.ends.last}`,
        ...question.items.map(({ text, place, figure }) => `${place + 1}. ${text} (${figure})`),
      ];
    case "match":
      return question.items.map(({ text, match, why }) => `${text} = ${question.matches[match]} (${why})`);
    case "estimate":
      return [question.answerText, `${question.low} … ${question.high}`];
    case "interval":
      return [`${question.confidence} %`, question.answerText, `${question.low} … ${question.high}`];
    case "typed-name":
      return [question.answerText, question.accepted.join(", "), question.rejected.join(", ")];
    case "map":
      return [question.answerText];
    case "did-it-happen":
      return [question.answerText];
    default:
      return question satisfies never;
  }
}
