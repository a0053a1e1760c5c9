import type { Question } from "../question.ts";
import { exportAnki } from "./anki.ts";
import { exportCsv } from "./csv.ts";
import type { ExportedQuiz } from "./exported-quiz.ts";
import { exportGift } from "./gift.ts";
import { exportMoodleXml } from "./moodle-xml.ts";
import { wordsIn } from "./words.ts";

export type { ExportedQuiz } from "./exported-quiz.ts";

const EXPORTERS = {
  gift: exportGift,
  moodle: exportMoodleXml,
  csv: exportCsv,
  anki: exportAnki,
} as const satisfies Record<string, (questions: readonly Question[], title: string) => ExportedQuiz>;

/** What a quiz can be told in for other programs. */
export type QuizExportFormat = keyof typeof EXPORTERS;

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
