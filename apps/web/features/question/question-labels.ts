import type { Messages } from "../language/messages.ts";

/** The sentences that a question shows in the browser. */
export type QuestionLabels = Messages["question"];
