import type { Question } from "../question.ts";
import type { ExportedQuiz } from "./exported-quiz.ts";
import { escapeMarkup } from "./markup.ts";
import { writeExplanation, writeStem } from "./question-markup.ts";
import { type Told, tell } from "./task.ts";
import { wordsIn } from "./words.ts";

/**
 * Cards for Anki: a line a question with an id by which it is told again, front, back and tags, after header lines that say
 * so. Front and back are HTML.
 */
export function exportAnki(questions: readonly Question[], title: string): ExportedQuiz {
  const header = [
    "#separator:tab",
    "#html:true",
    `#deck:${title.replaceAll(/[\t\n\r]+/gu, " ")}`,
    "#columns:guid\tfront\tback\ttags",
    "#guid column:1",
    "#tags column:4",
  ];
  return {
    content: `${[...header, ...questions.map(writeCard)].join("\n")}\n`,
    mediaType: "text/tab-separated-values; charset=utf-8",
    fileName: "choosefr-quiz.anki.txt",
  };
}

function writeCard(question: Question): string {
  const { id, kind, locale } = question;
  const told = tell(question);
  const tags = ["choosefr", `choosefr::${kind}`, `choosefr::${locale}`].join(" ");
  return [
    `choosefr.${id}.${locale}`,
    `${writeStem(told)}${writeOffered(told, locale)}`,
    `${writeRight(told, locale)}${writeExplanation(question, "lang")}`,
    tags,
  ]
    .map(quote)
    .join("\t");
}

/** What can be chosen, put in order or matched. */
function writeOffered({ task }: Told, locale: Question["locale"]): string {
  const words = wordsIn(locale);
  switch (task.type) {
    case "choose":
      return list(
        "ol",
        task.options.map(({ text }) => escapeMarkup(text)),
      );
    case "judge":
      return list("ul", [words.yes, words.no]);
    case "order":
      return `<p><em>${escapeMarkup(words.putInOrder(task.ends.first, task.ends.last))}</em></p>${list(
        "ul",
        task.items.map(({ text }) => escapeMarkup(text)),
      )}`;
    case "pair":
      return `${list(
        "ul",
        task.items.map(({ text }) => escapeMarkup(text)),
      )}${list("ul", task.matches.map(escapeMarkup))}`;
    case "number":
    case "name":
      return "";
    default:
      return task satisfies never;
  }
}

/** What is right, and for each option why it is right or wrong. */
function writeRight({ task }: Told, locale: Question["locale"]): string {
  const words = wordsIn(locale);
  switch (task.type) {
    case "choose":
      return list(
        "ol",
        task.options.map(({ text, isCorrect, why }) => {
          const name = escapeMarkup(text);
          return `${isCorrect ? `<strong>${name}</strong>` : name}<br />${escapeMarkup(why)}`;
        }),
      );
    case "judge":
      return `<p><strong>${task.isTrue ? words.yes : words.no}</strong><br />${escapeMarkup(task.why)}</p>`;
    case "number": {
      const [{ low, high }] = task.bands;
      return `<p><strong>${escapeMarkup(task.answer)}</strong><br />${escapeMarkup(words.accepted(low, high, task.unit))}</p>`;
    }
    case "name":
      return `<p><strong>${escapeMarkup(task.answer)}</strong></p>`;
    case "order":
      return list(
        "ol",
        task.items
          .toSorted((a, b) => a.place - b.place)
          .map(({ text, why }) => `<strong>${escapeMarkup(text)}</strong><br />${escapeMarkup(why)}`),
      );
    case "pair":
      return list(
        "ul",
        task.items.map(
          ({ text, match }) => `${escapeMarkup(text)} – <strong>${escapeMarkup(task.matches[match] ?? "")}</strong>`,
        ),
      );
    default:
      return task satisfies never;
  }
}

function quote(field: string): string {
  return field.includes('"') ? `"${field.replaceAll('"', '""')}"` : field;
}

function list(element: "ol" | "ul", items: readonly string[]): string {
  return `<${element}>${items.map((item) => `<li>${item}</li>`).join("")}</${element}>`;
}
