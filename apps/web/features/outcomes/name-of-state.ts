import { describeStatus, type PromiseState } from "@choosefr/model";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";

/** The fixed word for a state, without a capital. */
export function nameOfState(state: PromiseState, lang: Lang): string {
  return state === "unknown" ? messagesIn(lang).outcomes.states.unknown : describeStatus(state, lang);
}
