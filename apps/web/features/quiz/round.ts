import type { Answer } from "@choosefr/quiz";
import { canHave } from "../question/can-have.ts";
import type { PlayableQuestion } from "../question/playable.ts";

/** A quiz under way: which question is shown (the number of questions once it is over) and the answers so far. */
export interface Round {
  readonly at: number;
  readonly answers: readonly (Answer | null)[];
}

/** A round of `total` questions, none answered. */
export function startRound(total: number): Round {
  return { at: 0, answers: Array.from({ length: total }, () => null) };
}

/** The round that kept answers lead to: at the first question without one that it can have. */
export function resumeRound(questions: readonly PlayableQuestion[], kept: Readonly<Record<string, Answer>>): Round {
  const answers = questions.map((question) => {
    const answer = Object.hasOwn(kept, question.id) ? (kept[question.id] ?? null) : null;
    return answer !== null && canHave(question, answer) ? answer : null;
  });
  const open = answers.indexOf(null);
  return { at: open < 0 ? answers.length : open, answers };
}

/** The round with the shown question answered; unchanged where it has its answer already. */
export function answerShown(round: Round, answer: Answer): Round {
  if (round.at >= round.answers.length || round.answers[round.at] !== null) return round;
  return { ...round, answers: round.answers.with(round.at, answer) };
}

/** The round at its next question; unchanged while the shown one has no answer. */
export function goOn(round: Round): Round {
  return round.at < round.answers.length && round.answers[round.at] !== null ? { ...round, at: round.at + 1 } : round;
}
