import type { ExplanationWords } from "../explanation/explanation-words.ts";
import type { Messages } from "../language/messages.ts";

/** The sentences that a review shows in the browser. */
export interface ReviewWords {
  readonly review: Messages["review"];
  readonly quiz: Pick<Messages["quiz"], "soFar" | "score" | "next" | "finish" | "empty">;
  readonly question: Messages["question"];
  readonly explanation: ExplanationWords;
  readonly storage: Messages["storage"];
}
