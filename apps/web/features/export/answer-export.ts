import { exportQuiz } from "@choosefr/quiz/exports";
import type { Lang } from "../language/lang.ts";
import { exactQuestions } from "../quiz/questions.ts";
import { readExactQuiz, writeExactQuiz } from "../session/exact-link.ts";
import { isExportFormat } from "./export-format.ts";

/**
 * The file of one exact quiz, for another program. Where the address names no format, the address of its sheet, which offers
 * them; where it names no question that can be asked, that of the page on which a quiz is made.
 */
export function answerExport(query: URLSearchParams, lang: Lang): Response | string {
  const link = readExactQuiz(Object.fromEntries(query));
  if (link === null) return `/${lang}/class`;
  const format = query.get("format");
  if (!isExportFormat(format)) return `/${lang}/sheet?${writeExactQuiz(link)}`;
  const { questions } = exactQuestions(link, lang);
  if (questions.length === 0) return `/${lang}/class`;
  const { content, mediaType, fileName } = exportQuiz(questions, format);
  return new Response(content, {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "X-Robots-Tag": "noindex",
    },
  });
}
