import type { Messages } from "../language/messages.ts";

/** The sentences of the page. */
export type CheckWords = Messages["check"];
