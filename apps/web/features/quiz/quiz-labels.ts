import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { type Messages, messagesIn } from "../language/messages.ts";

/** The sentences that only the server shows. */
type ServerSentences = "title" | "description" | "empty" | "emptyOnward" | "noScript" | "short" | "source";

/** The sentences that a quiz shows in the browser; those that count are ready for each score from 0 to the total. */
export type QuizLabels = Omit<Messages["quiz"], ServerSentences | "soFar" | "score"> & {
  readonly soFar: readonly string[];
  readonly score: readonly string[];
};

/** The sentences for a quiz of `total` questions. */
export function quizLabels(lang: Lang, total: number): QuizLabels {
  const { title, description, empty, emptyOnward, noScript, short, source, soFar, score, ...shown } =
    messagesIn(lang).quiz;
  const scores = Array.from({ length: total + 1 }, (_, right) => right);
  return {
    ...shown,
    soFar: scores.map((right) => fillCount(soFar, right, lang)),
    score: scores.map((right) => fill(fillCount(score, right, lang), { total })),
  };
}
