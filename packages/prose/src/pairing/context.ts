import type { Mention } from "../names/mention.ts";

/** What a sentence takes from those before it. */
export interface Context {
  /** Whom the sentence before, or the heading above, is about; null where that is nobody or several. */
  readonly subject: Mention | null;
  /** Whether the sentence is one by itself, such as a row, an item or a heading, which needs no verb. */
  readonly isTerse: boolean;
}
