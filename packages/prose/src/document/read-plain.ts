import type { Steps } from "../steps.ts";
import type { DocumentReading } from "./document.ts";
import { createDraft } from "./draft.ts";
import { readPlainText } from "./formats/plain-text.ts";

/** Reads a text of any format as plain text: paragraphs, which end at a blank line. Frozen; never throws; linear time. */
export function* readPlainInSteps(text: string): Steps<DocumentReading> {
  const draft = createDraft(text);
  yield* readPlainText(draft, { start: 0, end: text.length });
  return draft.finish();
}
