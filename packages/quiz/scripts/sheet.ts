import process from "node:process";
import { parseArgs } from "node:util";
import {
  createFirstQuestion,
  createQuiz,
  createTodaysFive,
  type EstimateQuestion,
  type ExplainedSource,
  type IntervalQuestion,
  type Question,
  type QuestionKind,
} from "../src/index.ts";

const usage = `Prints questions for a reviewer to read, as Markdown, each with its answer and what is told of it.

  pnpm --filter @choosefr/quiz run sheet [--lang fr|en] [--count N] [--seed TEXT] [--kind KIND]...
  pnpm --filter @choosefr/quiz run sheet [--lang fr|en] --day YYYY-MM-DD [--count N]

200 questions in French unless told. With a day, what a visitor is asked: the question of the first screen, then the five of that
day, of the next, and so on.`;

/** After so many quizzes with nothing new there is nothing new. */
const MOST_IDLE = 50;
/** So many sources of a question are named. */
const MOST_SOURCES = 2;
const DAY_MS = 86_400_000;

const { values } = parseArgs({
  // pnpm hands on the two hyphens that stand before arguments.
  args: process.argv.slice(2).filter((argument) => argument !== "--"),
  options: {
    lang: { type: "string", default: "fr" },
    count: { type: "string", default: "200" },
    seed: { type: "string", default: "sheet" },
    kind: { type: "string", multiple: true },
    day: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
const count = Number(values.count);
const { lang } = values;
if (values.help || !(count > 0) || (lang !== "fr" && lang !== "en")) {
  console.log(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  const questions =
    values.day === undefined
      ? sampleQuestions(lang, count, values.seed, values.kind)
      : questionsOfDays(lang, count, Date.parse(`${values.day}T12:00:00Z`));
  console.log(questions.map(write).join("\n\n"));
}

/** What a visitor is asked on a day and on those that follow. */
function questionsOfDays(locale: "fr" | "en", wanted: number, firstMs: number): readonly Question[] {
  const first = createFirstQuestion(locale);
  const found: Question[] = first === null ? [] : [first];
  for (let atMs = firstMs; found.length < wanted; atMs += DAY_MS) {
    found.push(...createTodaysFive({ day: new Date(atMs).toISOString().slice(0, 10), locale }));
  }
  return found.slice(0, wanted);
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
      ...explanation.sources.slice(0, MOST_SOURCES).map(writeSource),
    ].flatMap((text) => (text === null ? [] : [`> ${text}`])),
  ].join("\n");
}

function writeSource({ name, date, title, url }: ExplainedSource): string {
  return ["Source", name, date, title, url].filter((part) => part !== null).join(" · ");
}

function writeLine({ min, max, low, high, unitSize, unitLabels }: EstimateQuestion | IntervalQuestion): string {
  const [start, end, from, to] = [min, max, low, high].map((value) => value / unitSize);
  return `${start} ← [${from} … ${to}] → ${end} ${unitLabels.sign} ${unitLabels.many}`;
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
      return [question.answerText, writeLine(question)];
    case "interval":
      return [`${question.confidence} %`, question.answerText, writeLine(question)];
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
