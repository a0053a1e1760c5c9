import type { Question } from "../question.ts";
import { exportAnki } from "./anki.ts";
import { exportCsv } from "./csv.ts";
import type { ExportedQuiz } from "./exported-quiz.ts";
import { exportGift } from "./gift.ts";
import { exportMoodleXml } from "./moodle-xml.ts";
import { exportQti } from "./qti.ts";
import { wordsIn } from "./words.ts";

export type { ExportedQuiz } from "./exported-quiz.ts";

/** What a quiz can be told in for other programs. */
export type QuizExportFormat = "gift" | "moodle" | "qti" | "csv" | "anki";

const EXPORTERS: Readonly<Record<QuizExportFormat, (questions: readonly Question[], title: string) => ExportedQuiz>> = {
  moodle: exportMoodleXml,
  gift: exportGift,
  qti: exportQti,
  csv: exportCsv,
  anki: exportAnki,
};

/** All formats, in the order in which they are offered. */
export const QUIZ_EXPORT_FORMATS: readonly QuizExportFormat[] = Object.keys(EXPORTERS) as QuizExportFormat[];

/**
 * A quiz as a file that another program reads, with what its explanations say, each source with its date and address, and
 * the range of numbers that the record supports. The same questions give the same file.
 *
 * @param options.title What the other program lists the quiz under; "Quiz Choose France" in the language of its first question unless told.
 */
export function exportQuiz(
  questions: readonly Question[],
  format: QuizExportFormat,
  { title }: { readonly title?: string } = {},
): ExportedQuiz {
  return EXPORTERS[format](questions, title ?? wordsIn(questions[0]?.locale ?? "fr").title);
}
