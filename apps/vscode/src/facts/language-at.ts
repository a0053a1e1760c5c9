import type { Language } from "@choosefr/model";
import { detectLanguage } from "@choosefr/prose";
import type { TextDocument } from "vscode";

/** More lines than this to either side tell no more of a language. */
const MOST_LINES = 6;

/** The language of the paragraph that a line belongs to: a document may change its language from one to the next. */
export function languageAt(document: Pick<TextDocument, "lineAt" | "lineCount">, line: number): Language {
  const isText = (at: number): boolean => document.lineAt(at).text.trim() !== "";
  let first = line;
  let last = line;
  while (first > 0 && line - first < MOST_LINES && isText(first - 1)) first -= 1;
  while (last < document.lineCount - 1 && last - line < MOST_LINES && isText(last + 1)) last += 1;
  const lines = Array.from({ length: last - first + 1 }, (_, index) => document.lineAt(first + index).text);
  return detectLanguage(lines.join("\n"));
}
