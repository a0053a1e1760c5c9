import { type Answer, type Question, scoreAnswer } from "@choosefr/quiz";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { plain } from "../plain.ts";
import { words } from "../words.ts";

/**
 * Expects the answer beside the truth where the question stood: rows stay in place and say which was right and which was
 * chosen, numbers and places tell both, and what was partly right is told in words.
 */
export async function expectAnswered(page: Page, question: Question, answer: Answer): Promise<void> {
  const { rightAnswer, yourAnswer, skip, yes, no } = words[question.locale === "fr" ? "fr" : "en"];
  const field = page.getByRole("main").locator("fieldset");
  const rows = async (): Promise<readonly string[]> => (await field.locator("li").allInnerTexts()).map(plain);
  const told = plain(await field.innerText());
  if ("isSkipped" in answer) expect(told).toContain(skip);
  switch (question.kind) {
    case "choice":
    case "higher-lower": {
      const expected = question.options.map((option, index) => {
        const note = option.isCorrect ? rightAnswer : "option" in answer && answer.option === index ? yourAnswer : null;
        const figure = "figure" in option ? plain(option.figure) : null;
        return [`${index + 1}`, plain(option.text), figure, note].filter((part) => part !== null).join(" ");
      });
      expect(await rows()).toEqual(expected);
      return;
    }
    case "estimate":
    case "interval":
      expect(told).toContain(`${rightAnswer}${question.locale === "fr" ? " :" : ":"} ${plain(question.answerText)}`);
      expect(told).toContain(yourAnswer);
      return;
    case "order": {
      const order =
        "order" in answer
          ? answer.order
          : [...question.items.keys()].toSorted((a, b) => question.items[a]!.place - question.items[b]!.place);
      const expected = order.map(
        (item, place) => `${place + 1} ${question.items[item]!.text} ${question.items[item]!.figure}`,
      );
      const found = await rows();
      expect(found.map((row, index) => row.startsWith(plain(expected[index] ?? "-")))).toEqual(found.map(() => true));
      if ("order" in answer) expect(told).toMatch(/\d (?:paires? sur|pairs? out of) \d/u);
      return;
    }
    case "match": {
      const expected = question.items.map(({ text, match }) => `${text} ${question.matches[match]}`);
      const found = await rows();
      expect(found.map((row, index) => row.startsWith(plain(expected[index] ?? "-")))).toEqual(found.map(() => true));
      const right = Math.round(scoreAnswer(question, answer).points * question.items.length);
      const tally = new RegExp(`${right} (?:paires? sur|pairs? out of) ${question.items.length}`, "u");
      if ("matches" in answer) expect(told).toMatch(tally);
      return;
    }
    case "typed-name":
      expect(told).toContain(`${rightAnswer} ${plain(question.answerText)}`);
      if ("text" in answer) expect(told).toContain(`${yourAnswer} ${plain(answer.text)}`);
      return;
    case "map":
      expect(told).toContain(`${rightAnswer} ${plain(question.answerText)}`);
      if ("point" in answer) expect(told).toMatch(/\d km|Au bon endroit|The right place/u);
      return;
    case "did-it-happen": {
      const found = await rows();
      expect(found[question.isTrue ? 0 : 1]).toContain(`${question.isTrue ? yes : no} ${rightAnswer}`);
      if ("isTrue" in answer) expect(found[answer.isTrue ? 0 : 1]).toContain(`${yourAnswer}, ${answer.confidence}`);
      return;
    }
    default:
      question satisfies never;
  }
}
