import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { type Messages, messagesIn } from "../language/messages.ts";

/** The sentences that a quiz shows in the browser; those that count are ready for each score from 0 to the total. */
export type QuizLabels = Pick<
  Messages["quiz"],
  | "progress"
  | "next"
  | "finish"
  | "resumed"
  | "result"
  | "review"
  | "yourAnswer"
  | "rightAnswer"
  | "open"
  | "again"
  | "replay"
  | "share"
  | "copied"
  | "shareNote"
> & { readonly soFar: readonly string[]; readonly score: readonly string[] };

/** The sentences for a quiz of `total` questions. */
export function quizLabels(lang: Lang, total: number): QuizLabels {
  const {
    progress,
    next,
    finish,
    resumed,
    result,
    review,
    yourAnswer,
    rightAnswer,
    open,
    again,
    replay,
    share,
    copied,
    shareNote,
    ...counted
  } = messagesIn(lang).quiz;
  const scores = Array.from({ length: total + 1 }, (_, right) => right);
  return {
    progress,
    next,
    finish,
    resumed,
    result,
    review,
    yourAnswer,
    rightAnswer,
    open,
    again,
    replay,
    share,
    copied,
    shareNote,
    soFar: scores.map((right) => fillCount(counted.soFar, right, lang)),
    score: scores.map((right) => fill(fillCount(counted.score, right, lang), { total })),
  };
}
