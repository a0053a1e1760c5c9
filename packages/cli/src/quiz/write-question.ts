import type { Question } from "@choosefr/quiz";
import type { Page } from "./page.ts";
import type { Words } from "./words/words.ts";

const INDENT = 2;

/** The letter of a match. */
export function letterOf(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}

/** A question as it is asked: its stem, and what there is to choose, to arrange or to match. */
export function writeQuestion(question: Question, page: Page, words: Words): string {
  return `${page.paragraph(question.stem, 0, "bold")}${writeOffered(question, page, words)}`;
}

function writeOffered(question: Question, page: Page, words: Words): string {
  const numbered = (texts: readonly string[]): string =>
    texts.map((text, at) => page.item(`${at + 1}  `, text, INDENT)).join("");
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      return `\n${numbered(question.options.map(({ text }) => text))}`;
    case "order": {
      const { items, ends } = question;
      return `\n${numbered(items.map(({ text }) => text))}\n${page.paragraph(words.ends(ends.first, ends.last))}`;
    }
    case "match":
      return `\n${numbered(question.items.map(({ text }) => text))}\n${question.matches
        .map((text, at) => page.item(`${letterOf(at)}  `, text, INDENT))
        .join("")}`;
    case "estimate":
    case "interval":
    case "typed-name":
    case "map":
    case "did-it-happen":
      return "";
    default:
      return question satisfies never;
  }
}
