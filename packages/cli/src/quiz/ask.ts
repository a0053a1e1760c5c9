import type { Language } from "@choosefr/model";
import type { Answer, OrderQuestion, Question } from "@choosefr/quiz";
import { readPlace } from "./read-place.ts";
import { readChoice, readConfidence, readMatches, readNumber, readOrder, readYesNo } from "./read-reply.ts";
import type { Words } from "./words/words.ts";

/** What was typed, or what to write instead. */
export type Reading<T> = { readonly value: T } | { readonly again: string };

/** Why there is no value: the question is passed over, or there is nothing more to read. */
export type Stop = "skipped" | "ended" | "interrupted";

/** Asks until what is typed can be read. */
export type Ask = <T>(prompt: string, read: (text: string) => Reading<T>) => Promise<{ readonly value: T } | Stop>;

/** Asks for the answer to a question in as many lines as it takes. */
export async function askAnswer(
  question: Question,
  ask: Ask,
  words: Words,
  locale: Language,
): Promise<{ readonly value: Answer } | Stop> {
  switch (question.kind) {
    case "choice":
    case "higher-lower": {
      const count = question.options.length;
      return ask(words.choose(count), (text) => {
        const option = readChoice(text, count);
        return option === null ? { again: words.chooseAgain(count) } : { value: { option } };
      });
    }
    case "estimate":
      return ask(words.estimate(question.unitLabels), (text) => {
        const value = readNumber(text, question.unitSize, locale);
        return value === null ? { again: words.numberAgain } : { value: { value } };
      });
    case "interval":
      return askInterval(question, ask, words, locale);
    case "order": {
      const count = question.items.length;
      return ask(words.order(exampleOrder(question)), (text) => {
        const order = readOrder(text, count);
        return order === null ? { again: words.orderAgain(count) } : { value: { order } };
      });
    }
    case "match":
      return ask(words.match, (text) => {
        const matches = readMatches(text, question.items.length);
        return matches === null ? { again: words.matchAgain } : { value: { matches } };
      });
    case "typed-name":
      return ask(words.name, (text) =>
        text.trim() === "" ? { again: words.nameAgain } : { value: { text: text.trim() } },
      );
    case "map":
      return ask(words.place, (text) => {
        const found = readPlace(text, question, locale);
        return "answer" in found ? { value: found.answer } : { again: words.placeAgain(text.trim(), found.near) };
      });
    case "did-it-happen":
      return askForecast(ask, words);
    default:
      return question satisfies never;
  }
}

async function askInterval(
  { unitLabels, unitSize }: Extract<Question, { readonly kind: "interval" }>,
  ask: Ask,
  words: Words,
  locale: Language,
): Promise<{ readonly value: Answer } | Stop> {
  const readEnd = (text: string): Reading<number> => {
    const value = readNumber(text, unitSize, locale);
    return value === null ? { again: words.numberAgain } : { value };
  };
  const low = await ask(words.atLeast(unitLabels), readEnd);
  if (typeof low === "string") return low;
  const high = await ask(words.atMost(unitLabels), (text) => {
    const end = readEnd(text);
    return "value" in end && end.value < low.value ? { again: words.highAgain } : end;
  });
  return typeof high === "string" ? high : { value: { low: low.value, high: high.value } };
}

async function askForecast(ask: Ask, words: Words): Promise<{ readonly value: Answer } | Stop> {
  const said = await ask(words.yesNo, (text) => {
    const value = readYesNo(text);
    return value === null ? { again: words.yesNoAgain } : { value };
  });
  if (typeof said === "string") return said;
  const { isTrue, confidence } = said.value;
  if (confidence !== null) return { value: { isTrue, confidence } };
  const sure = await ask(words.sure, (text) => {
    const value = readConfidence(text);
    return value === null ? { again: words.sureAgain } : { value };
  });
  return typeof sure === "string" ? sure : { value: { isTrue, confidence: sure.value } };
}

/** The numbers as they stand, which is never the right order. */
function exampleOrder({ items }: OrderQuestion): string {
  return items.map((_, at) => at + 1).join(" ");
}
