import { type Answer, scoreAnswer } from "@choosefr/quiz";
import type { Page } from "playwright-core";
import { plain } from "../plain.ts";
import type { Question } from "./played.ts";

/** How an answer did, in the words of the site's own promise: an estimate may also come close. */
export type Verdict = "right" | "close" | "wrong";

/** The verdict that an answer deserves: close is an estimate at most half as much again too high or too low. */
export function verdictOf(question: Question, answer: Answer): Verdict {
  if (scoreAnswer(question, answer).isCorrect) return "right";
  if (question.kind !== "estimate" || !("value" in answer)) return "wrong";
  return answer.value >= question.low / 1.5 && answer.value <= question.high * 1.5 ? "close" : "wrong";
}

/** The index of the first option that is right, or that is wrong. */
export function optionThatIs(question: Exclude<Question, { kind: "estimate" }>, isCorrect: boolean): number {
  return question.options.findIndex((option) => option.isCorrect === isCorrect);
}

/** The number of an estimate's field that its record supports, as the language writes it: "1,2" for 1.2e9 in billions. */
export function typedAnswer(question: Extract<Question, { kind: "estimate" }>): string {
  const number = (question.low + question.high) / 2 / question.unitSize;
  return new Intl.NumberFormat(question.locale, { useGrouping: false, maximumFractionDigits: 6 }).format(number);
}

/** The whole value of what an estimate's field shows, in the unit behind it: "1,2" in billions is 1.2e9 in French, "1,000" a thousand in English. */
export async function readField(page: Page, question: Extract<Question, { kind: "estimate" }>): Promise<number> {
  const field = page.getByRole("textbox");
  const compact = (await field.inputValue()).replaceAll(/\s/gu, "");
  const number = question.locale === "en" ? compact.replaceAll(",", "") : compact.replace(",", ".");
  const beside = plain(await field.locator("xpath=..").innerText());
  const unit = question.units.find(({ labels: { many } }) => many !== "" && beside.includes(plain(many)));
  return Math.round(Number(number) * (unit ?? question.units.at(-1)!).size);
}
