import type { Region } from "../../names/mention.ts";
import { PLAIN } from "../../regions/markup.ts";
import type { Steps } from "../../steps.ts";
import type { Draft } from "../draft.ts";
import { paragraphsOf } from "../paragraphs.ts";

/** Plain text: paragraphs, which end at a blank line. */
export function* readPlainText(draft: Draft, span: Region): Steps {
  for (const paragraph of paragraphsOf(draft.text, span)) {
    draft.add({ ...paragraph, kind: "paragraph" }, PLAIN);
    yield;
  }
}
