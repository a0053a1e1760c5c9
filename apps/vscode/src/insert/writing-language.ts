import type { Language } from "@choosefr/model";
import { detectLanguage } from "@choosefr/prose";
import type { TextDocument } from "vscode";
import { languageAt } from "../facts/language-at.ts";

/** So many lines before and behind tell the language of a paragraph that has only begun. */
const NEAR = 30;
const FEWEST_WORDS = 4;

/** The language to write in on a line: of its paragraph, else of the text around it, else the usual one. */
export function writingLanguage(
  document: Pick<TextDocument, "lineAt" | "lineCount">,
  line: number,
  usual: Language,
): Language {
  const around = (reach: number): string => {
    const first = Math.max(0, line - reach);
    const last = Math.min(document.lineCount - 1, line + reach);
    return Array.from({ length: last - first + 1 }, (_, index) => document.lineAt(first + index).text).join("\n");
  };
  if (countWords(around(0)) >= FEWEST_WORDS) return languageAt(document, line);
  const near = around(NEAR);
  return countWords(near) < FEWEST_WORDS ? usual : detectLanguage(near);
}

function countWords(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
