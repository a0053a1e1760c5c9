import type { Catalogue } from "@choosefr/model";
import { collectDrafts } from "./drafts.ts";
import { pickByHand } from "./picked.ts";
import { createQuizmasterOf, type Quizmaster } from "./quiz.ts";

/**
 * Asks about a record of your own reading; `createQuiz` and the others ask about the one that comes with the package.
 *
 * @example
 * import { catalogue } from "@choosefr/model";
 * import { createQuizmaster } from "@choosefr/quiz";
 * createQuizmaster(catalogue).createQuiz({ seed: "lundi", locale: "fr", length: 5 }).length; // => 5
 */
export function createQuizmaster(record: Catalogue): Quizmaster {
  return createQuizmasterOf(record, collectDrafts, pickByHand);
}
