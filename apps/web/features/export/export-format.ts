import { QUIZ_EXPORT_FORMATS, type QuizExportFormat } from "@choosefr/quiz/exports";

/** Whether a word of an address names a format that a quiz can be told in. */
export function isExportFormat(word: string | null): word is QuizExportFormat {
  return QUIZ_EXPORT_FORMATS.some((format) => format === word);
}
