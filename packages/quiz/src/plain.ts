import type { Catalogue } from "@choosefr/model";
import { collectPlainDrafts } from "./plain-drafts.ts";
import { createQuizmasterOf, type Quizmaster } from "./quiz.ts";

/**
 * Asks only what a list and a field for a number can ask (choice of four, higher or lower, estimate), for a face that plays
 * no other kind and should not carry what makes the others: what sets a figure against what one expects, days and ordinals are left out.
 */
export function createQuizmaster(record: Catalogue): Quizmaster {
  return createQuizmasterOf(record, collectPlainDrafts);
}
