import { skipLink } from "./gap.ts";
import { readWord, type Word } from "./word.ts";

/** An offset after a part of a figure, where the next part begins, and the word there: what follows is read once. */
export interface Position {
  readonly at: number;
  readonly link: number;
  readonly word: Word | null;
}

/** The position at the offset. */
export function readPosition(text: string, at: number): Position {
  const link = skipLink(text, at);
  return { at, link, word: readWord(text, link) };
}
