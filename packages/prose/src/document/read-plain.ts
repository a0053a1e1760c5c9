import type { DocumentReading } from "./document.ts";
import { createDraft } from "./draft.ts";
import { readPlainText } from "./formats/plain-text.ts";

/** Reads a text of any format as plain text: paragraphs, which end at a blank line. Frozen; never throws; linear time. */
export function readPlain(text: string): DocumentReading {
  const draft = createDraft(text);
  readPlainText(draft, { start: 0, end: text.length });
  return draft.finish();
}
