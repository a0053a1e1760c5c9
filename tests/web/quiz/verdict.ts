import { type Answer, type Question, scoreAnswer } from "@choosefr/quiz";

/** How an answer did, in the words of the site's own promise: an estimate may also come close. */
export type Verdict = "right" | "close" | "wrong";

/** The verdict that an answer deserves: close is an estimate that earns half of the points or more. */
export function verdictOf(question: Question, answer: Answer): Verdict {
  const { isCorrect, points } = scoreAnswer(question, answer);
  return isCorrect ? "right" : points >= 0.5 ? "close" : "wrong";
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

/** The whole value of a number as the field shows it: "1,2" in billions is 1.2e9 in French, "1,000" a thousand in English. */
export function readShown(text: string, question: Extract<Question, { kind: "estimate" }>): number {
  const compact = text.replaceAll(/\s/gu, "");
  const plain = question.locale === "en" ? compact.replaceAll(",", "") : compact.replace(",", ".");
  return Math.round(Number(plain) * question.unitSize);
}
