import { guardFormula } from "@choosefr/model";
import type { ExplainedSource, Question } from "../question.ts";
import type { ExportedQuiz } from "./exported-quiz.ts";
import { replaceUnwritable } from "./markup.ts";
import { type Task, tell } from "./task.ts";
import { wordsIn } from "./words.ts";

type Cells = Readonly<Record<string, string | number>>;

/** Tables have columns for so many options, and for more where a question has more. */
const FEWEST_OPTIONS = 4;

/**
 * CSV (RFC 4180), one question a row, the names of the columns first. It begins with a byte order mark, by which spreadsheets
 * know UTF-8; text that they could take for a formula has an apostrophe before it. A list has one line an item in its cell.
 */
export function exportCsv(questions: readonly Question[]): ExportedQuiz {
  const rows = questions.map(cellsOf);
  const columns = columnsFor(Math.max(FEWEST_OPTIONS, ...questions.map(countOptions)));
  const table = [columns, ...rows.map((cells) => columns.map((name) => cells[name] ?? ""))];
  return {
    content: `\uFEFF${table.map((line) => `${line.map(printCell).join(",")}\r\n`).join("")}`,
    mediaType: "text/csv; charset=utf-8",
    fileName: "choosefr-quiz.csv",
  };
}

function columnsFor(options: number): readonly string[] {
  const numbers = Array.from({ length: options }, (_, at) => at + 1);
  return [
    "id",
    "language",
    "kind",
    "difficulty",
    "question",
    "instruction",
    ...numbers.flatMap((number) => [`option_${number}`, `match_${number}`, `why_${number}`]),
    "answer",
    "low",
    "high",
    "half_low",
    "half_high",
    "unit",
    "accepted",
    "half_accepted",
    "explanation",
    "figure",
    "meaning",
    "scale",
    "outcome",
    "disagreement",
    "sources",
  ];
}

function countOptions(question: Question): number {
  const { task } = tell(question);
  return task.type === "choose" ? task.options.length : "items" in task ? task.items.length : 0;
}

function cellsOf(question: Question): Cells {
  const { id, locale, kind, difficulty, explanation } = question;
  const { stem, instruction, task } = tell(question);
  const { answer, figure, value, meaning, scale, outcome, disagreement, sources } = explanation;
  return {
    id,
    language: locale,
    kind,
    difficulty,
    question: stem,
    instruction: instruction ?? "",
    ...answerCells(task, question),
    explanation: answer,
    figure: figure?.text ?? value,
    meaning,
    scale: scale ?? "",
    outcome: outcome ?? "",
    disagreement: lines(disagreement),
    sources: lines(sources.map((source) => describeSource(source, question))),
  };
}

function answerCells(task: Task, question: Question): Cells {
  const words = wordsIn(question.locale);
  switch (task.type) {
    case "choose":
      return {
        ...numbered("option", task.options, ({ text }) => text),
        ...numbered("why", task.options, ({ why }) => why),
        answer: lines(task.options.filter(({ isCorrect }) => isCorrect).map(({ text }) => text)),
      };
    case "judge":
      return {
        answer: task.isTrue ? words.yes : words.no,
        option_1: words.yes,
        option_2: words.no,
        why_1: task.why,
        why_2: task.why,
      };
    case "number": {
      const { answer, bands, unit } = task;
      const [{ low, high }, half] = bands;
      const unitName = unit.sign === "" ? unit.many : `${unit.sign} ${unit.many}`;
      return { answer, low, high, half_low: half.low, half_high: half.high, unit: unitName };
    }
    case "name": {
      const worth = (share: number): string =>
        lines(task.names.filter((name) => name.share === share).map(({ text }) => text));
      return { answer: task.answer, accepted: worth(1), half_accepted: worth(0.5) };
    }
    case "order": {
      const right = task.items.toSorted((a, b) => a.place - b.place).map(({ text }) => text);
      return {
        instruction: words.putInOrder(task.ends.first, task.ends.last),
        ...numbered("option", task.items, ({ text }) => text),
        ...numbered("why", task.items, ({ why }) => why),
        answer: lines(right),
      };
    }
    case "pair":
      return {
        ...numbered("option", task.items, ({ text }) => text),
        ...numbered("match", task.items, ({ match }) => task.matches[match] ?? ""),
        ...numbered("why", task.items, ({ why }) => why),
      };
    default:
      return task satisfies never;
  }
}

function numbered<Item>(name: string, items: readonly Item[], write: (item: Item) => string): Cells {
  return Object.fromEntries(items.map((item, at) => [`${name}_${at + 1}`, write(item)]));
}

function describeSource({ name, date, title, url, figure, caveats }: ExplainedSource, { locale }: Question): string {
  const words = wordsIn(locale);
  return [
    name,
    date,
    title,
    figure === null ? null : words.prints(figure),
    ...caveats.map((caveat) => (caveat === "low-grade" ? words.lowGrade : words.unknownIndependence)),
    url,
  ]
    .filter((part) => part !== null)
    .join(", ");
}

function lines(items: readonly string[]): string {
  return items.join("\n");
}

function printCell(cell: string | number): string {
  if (typeof cell === "number") return String(cell);
  const guarded = guardFormula(cell);
  return /[",\r\n']/u.test(guarded)
    ? `"${replaceUnwritable(guarded).replaceAll('"', '""')}"`
    : replaceUnwritable(guarded);
}
