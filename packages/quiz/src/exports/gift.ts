import type { Question } from "../question.ts";
import { type MatchedTask, tellByPlace } from "./by-place.ts";
import type { ExportedQuiz } from "./exported-quiz.ts";
import { escapeMarkup, replaceUnwritable } from "./markup.ts";
import { writeExplanation, writeStem } from "./question-markup.ts";
import { wordsIn } from "./words.ts";

/**
 * GIFT as Moodle reads it, its texts in HTML: one question a paragraph, each with its id and tags in a comment before it.
 * What is to be put in order is matched with its place.
 */
export function exportGift(questions: readonly Question[], title: string): ExportedQuiz {
  const category = `$CATEGORY: ${escapeGift(title.replaceAll("/", "//"))}`;
  return {
    content: `${[category, ...questions.map(writeQuestion)].join("\n\n")}\n`,
    mediaType: "text/plain; charset=utf-8",
    fileName: "choosefr-quiz.gift",
  };
}

function writeQuestion(question: Question): string {
  const { id, kind, locale } = question;
  const told = tellByPlace(question);
  return [
    `// question: 0 [id:${id}.${locale}] [tag:choosefr] [tag:${kind}]`,
    `::${escapeGift(told.stem)}::[html]${escapeGift(writeStem(told))}{`,
    ...writeAnswers(told.task, locale),
    `####${escapeGift(writeExplanation(question, "lang"))}`,
    "}",
  ].join("\n");
}

function writeAnswers(task: MatchedTask, locale: Question["locale"]): readonly string[] {
  const words = wordsIn(locale);
  switch (task.type) {
    case "choose":
      return task.options.map(
        ({ text, isCorrect, why }) => `${isCorrect ? "=" : "~"}${inMarkup(text)}#${inMarkup(why)}`,
      );
    case "judge":
      // First what is told to who is wrong, then to who is right.
      return [`${task.isTrue ? "TRUE" : "FALSE"}#${inMarkup(task.why)}#${inMarkup(task.why)}`];
    case "number":
      return [
        "#",
        ...task.bands.map(
          ({ low, high, share }) =>
            `=%${share * 100}%${low}..${high}${share === 1 ? "" : `#${inMarkup(words.nearly(task.answer))}`}`,
        ),
      ];
    case "name":
      return task.names.map(
        ({ text, share }) =>
          `=%${share * 100}%${inName(text)}${share === 1 ? "" : `#${inMarkup(words.nearly(task.answer))}`}`,
      );
    case "pair":
      return task.items.map(({ text, match }) => `=${inMarkup(text)} -> ${inPlain(task.matches[match] ?? "")}`);
    default:
      return task satisfies never;
  }
}

/** A text in HTML. What stands first must be taken neither for a share of the mark nor for the name of a format. */
function inMarkup(text: string): string {
  return escapeGift(escapeMarkup(text.trim()).replace(/^[%[]/u, (sign) => `&#${sign.charCodeAt(0)};`));
}

/** A name to type. An arrow would make a pair of it, and has no other writing. */
function inName(text: string): string {
  return `${text.startsWith("[") ? "[plain]" : ""}${inPlain(text.replaceAll("->", "→"))}`;
}

/** A text that is taken as it is. */
function inPlain(text: string): string {
  return escapeGift(replaceUnwritable(text).trim());
}

function escapeGift(text: string): string {
  return text.replaceAll(/[\\~=#{}:]/gu, "\\$&").replaceAll(/\r?\n|\r/gu, " ");
}
