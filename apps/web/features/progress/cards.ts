import { type Card, review, type ScoredAnswer } from "@choosefr/quiz/schedule";
import { byTime, type KeptAnswer } from "./kept-answer.ts";

/** From this confidence on, in percent, somebody who was right knew it. */
const SURE = 70;

/**
 * The card of a question: its answers replayed from first to last. It is never kept, so that answers that come from
 * elsewhere or are taken back leave the card that they would have left in their place. Null without answers.
 */
export function cardOf(answers: readonly KeptAnswer[]): Card | null {
  return answers
    .toSorted(byTime)
    .reduce<Card | null>((card, answer) => review(card, scoreOf(answer), new Date(answer.at)).card, null);
}

/** The card of every question that was answered, by the question's id. */
export function cardsOf(answers: readonly KeptAnswer[]): ReadonlyMap<string, Card> {
  const cards = new Map<string, Card>();
  for (const [question, given] of Map.groupBy(answers, ({ question: id }) => id)) {
    const card = cardOf(given);
    if (card !== null) cards.set(question, card);
  }
  return cards;
}

function scoreOf({ points, isCorrect, kind, confidence }: KeptAnswer): ScoredAnswer {
  // An interval's confidence is the question's; only here is it the reader's own.
  const isAsked = kind === "did-it-happen" && confidence !== null;
  return { points, isCorrect, ...(isAsked ? { isSure: confidence >= SURE } : {}) };
}
