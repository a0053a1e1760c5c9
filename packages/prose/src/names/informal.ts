import { isDigit, isWordAt } from "./letters.ts";
import type { StartFinder } from "./prefix.ts";

/** The length of a message: a longer line that begins with a capital is formal, whatever stands at its end. */
const LONGEST_MESSAGE = 280;

/** How many signs may stand before the first letter of a line: bullets, quotes, a hashtag's mark. */
const LONGEST_LEAD = 12;

/** What may stand behind the full stop of a sentence. */
const CLOSERS = '"”»)*_ \t\r\u00a0';

/**
 * Whether a line is informal text, in which names are written in small letters too: its first letter is small, or it is
 * no longer than a message and does not end in a full stop. A heading, a list item, a line of hashtags are such lines.
 */
export function isInformalLine(text: string, start: number, end: number): boolean {
  let first = start;
  while (first < end && first - start < LONGEST_LEAD && (!isWordAt(text, first) || isDigit(text.charCodeAt(first)))) {
    first += 1;
  }
  const letter = text.charAt(first);
  if (first < end && letter !== letter.toUpperCase()) return true;
  if (end - start > LONGEST_MESSAGE) return false;
  let last = end - 1;
  while (last > start && CLOSERS.includes(text.charAt(last))) last -= 1;
  return text[last] !== ".";
}

/** Finds where names in small letters may begin: only in informal lines. Asked for in the order of the text. */
export function createSmallScan(text: string, findStart: StartFinder): (from: number) => number {
  let lineStart = 0;
  let lineEnd = -1;
  let isInformal = false;

  const readLineOf = (at: number): void => {
    while (at > lineEnd) {
      lineStart = lineEnd + 1;
      const next = text.indexOf("\n", lineStart);
      lineEnd = next < 0 ? text.length : next;
      isInformal = at <= lineEnd && isInformalLine(text, lineStart, lineEnd);
    }
  };

  return (from) => {
    for (let at = from; at < text.length; ) {
      readLineOf(at);
      if (!isInformal) {
        at = lineEnd + 1;
        continue;
      }
      const start = findStart(text, at);
      if (start <= lineEnd) return start;
      at = start;
    }
    return text.length;
  };
}
