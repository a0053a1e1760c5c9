import type { Region } from "../../names/mention.ts";
import type { Markup } from "../../regions/markup.ts";
import { type Draft, trim } from "../draft.ts";
import { paragraphsOf } from "../paragraphs.ts";

/** Whether a comment says nothing: comments are not read, it is blank, or it tells us what to leave alone. */
export function isSilentComment({ text, readsComments }: Draft, { start, end }: Region): boolean {
  if (!readsComments) return true;
  const inside = trim(text, start, end);
  return inside.end <= inside.start || text.startsWith("choosefr-", inside.start);
}

/** Adds a comment with its signs, as a block for each of its paragraphs; what stands outside `inside` is no prose. */
export function addComment(draft: Draft, comment: Region, inside: Region, markup: Markup): void {
  for (const { start, end } of paragraphsOf(draft.text, comment)) {
    const holes = [
      { start, end: Math.min(end, Math.max(start, inside.start)) },
      { start: Math.max(start, Math.min(end, inside.end)), end },
    ].filter((hole) => hole.end > hole.start);
    draft.add({ kind: "comment", start, end, holes }, markup);
  }
}
