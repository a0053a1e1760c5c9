import type { Question } from "../question.ts";
import { type MatchedTask, tellByPlace } from "./by-place.ts";
import type { ExportedQuiz } from "./exported-quiz.ts";
import { escapeMarkup } from "./markup.ts";
import { writeExplanation, writeStem } from "./question-markup.ts";
import { wordsIn } from "./words.ts";

/**
 * Moodle XML: multichoice, truefalse, numerical, shortanswer and matching questions in a category of their own, each with
 * its id as id number and with tags. What is to be put in order is matched with its place, which every version can do.
 */
export function exportMoodleXml(questions: readonly Question[], title: string): ExportedQuiz {
  const category = `$course$/top/${title.replaceAll("/", "//")}`;
  return {
    content: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      "<quiz>",
      `<question type="category"><category>${text(category)}</category></question>`,
      ...questions.map(writeQuestion),
      "</quiz>",
      "",
    ].join("\n"),
    mediaType: "application/xml; charset=utf-8",
    fileName: "choosefr-quiz.moodle.xml",
  };
}

const TYPES: Readonly<Record<MatchedTask["type"], string>> = {
  choose: "multichoice",
  judge: "truefalse",
  number: "numerical",
  name: "shortanswer",
  pair: "matching",
};

function writeQuestion(question: Question): string {
  const { id, kind, locale } = question;
  const told = tellByPlace(question);
  return [
    `<question type="${TYPES[told.task.type]}">`,
    `<name>${text(told.stem)}</name>`,
    `<questiontext format="html">${text(writeStem(told))}</questiontext>`,
    `<generalfeedback format="html">${text(writeExplanation(question, "lang"))}</generalfeedback>`,
    "<defaultgrade>1</defaultgrade>",
    `<idnumber>${escapeMarkup(`${id}.${locale}`)}</idnumber>`,
    ...writeAnswers(told.task, locale),
    `<tags>${["choosefr", kind].map((tag) => `<tag>${text(tag)}</tag>`).join("")}</tags>`,
    "</question>",
  ].join("\n");
}

function writeAnswers(task: MatchedTask, locale: Question["locale"]): readonly string[] {
  const { nearly } = wordsIn(locale);
  const feedback = (share: number, right: string): string => (share === 1 ? "" : escapeMarkup(nearly(right)));
  switch (task.type) {
    case "choose":
      return [
        "<single>true</single>",
        "<shuffleanswers>true</shuffleanswers>",
        "<answernumbering>none</answernumbering>",
        ...task.options.map((option) =>
          answer(option.isCorrect ? 1 : 0, escapeMarkup(option.text), "html", escapeMarkup(option.why)),
        ),
      ];
    case "judge":
      return [true, false].map((value) =>
        answer(value === task.isTrue ? 1 : 0, String(value), "moodle_auto_format", escapeMarkup(task.why)),
      );
    case "number":
      return task.bands.map(({ low, high, share }) => {
        const middle = exact((low + high) / 2);
        const tolerance = `<tolerance>${exact((high - low) / 2)}</tolerance>`;
        return answer(share, String(middle), "moodle_auto_format", feedback(share, task.answer), tolerance);
      });
    case "name":
      return [
        "<usecase>0</usecase>",
        // A star that is not escaped stands for any letters.
        ...task.names.map((name) =>
          answer(
            name.share,
            name.text.replaceAll("*", String.raw`\*`),
            "moodle_auto_format",
            feedback(name.share, task.answer),
          ),
        ),
      ];
    case "pair":
      return [
        "<shuffleanswers>true</shuffleanswers>",
        ...task.items.map(
          (item) =>
            `<subquestion format="html">${text(escapeMarkup(item.text))}<answer>${text(task.matches[item.match] ?? "")}</answer></subquestion>`,
        ),
      ];
    default:
      return task satisfies never;
  }
}

function answer(share: number, content: string, format: string, feedback: string, more = ""): string {
  return `<answer fraction="${share * 100}" format="${format}">${text(content)}<feedback format="html">${text(feedback)}</feedback>${more}</answer>`;
}

/** Text, or HTML as text. */
function text(content: string): string {
  return `<text>${escapeMarkup(content)}</text>`;
}

/** A number without what binary fractions leave behind. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
