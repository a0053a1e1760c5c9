import type { Lang } from "../language/lang.ts";
import { type Messages, messagesIn } from "../language/messages.ts";

/** The sentences that an explanation shows, in one language. */
export type ExplanationWords = Messages["explanation"] & {
  /** Above the pairs that belong together, and above a right order. */
  readonly pairs: string;
  readonly rightOrder: string;
};

/** The sentences of a language. For the server, like all that reads the dictionaries. */
export function explanationWords(lang: Lang): ExplanationWords {
  const { explanation, question } = messagesIn(lang);
  return { ...explanation, pairs: question.match.why, rightOrder: question.order.right };
}
