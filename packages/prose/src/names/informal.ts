import { isAsciiWord, isDigit, isWordAt, isWordBefore } from "./letters.ts";
import { mayBegin, type StartTable } from "./start-table.ts";

/** The length of a message: a longer line is formal, whatever stands at its ends. */
const LONGEST_MESSAGE = 280;

/** How many signs may stand before the first letter of a line: bullets, quotes, a hashtag's mark. */
const LONGEST_LEAD = 12;

const LINE_FEED = 10;

/** What ends a line of formal text: a full stop, or a sign that a list or a quotation follows. */
const STOPS = ".:;";

/** What may stand behind the full stop of a sentence. */
const CLOSERS = '"”»)*_ \t\r\u00a0';

/**
 * Whether a line is informal text, in which names are written in small letters too: it is no longer than a message, and
 * its first letter is small or it ends in no full stop or colon. A heading, a list item, a line of hashtags are such lines.
 */
export function isInformalLine(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_MESSAGE) return false;
  let first = start;
  while (first < end && first - start < LONGEST_LEAD && (!isWordAt(text, first) || isDigit(text.charCodeAt(first)))) {
    first += 1;
  }
  if (first < end && isSmallAt(text, first)) return true;
  let last = end - 1;
  while (last > start && CLOSERS.includes(text.charAt(last))) last -= 1;
  return !STOPS.includes(text.charAt(last));
}

function isSmallAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122;
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
}

/** Finds where a name in small letters may begin, asked for in the order of the text; the text's length if nowhere. */
export type SmallScan = (from: number) => number;

/** Scans for names in small letters: only in informal lines. */
export function createSmallFinder(table: StartTable): (text: string) => SmallScan {
  const findIn = (text: string, from: number, end: number): number => {
    let at = from;
    if (isWordBefore(text, from)) at = skipWord(text, at, end);
    while (at < end) {
      const code = text.charCodeAt(at);
      if (code < 128 ? !isAsciiWord(code) : !isWordAt(text, at)) {
        at += 1;
      } else {
        // What is a capital begins no small name; a letter beyond ASCII may.
        if ((code > 90 || code < 65) && mayBegin(table, text, at)) return at;
        at = skipWord(text, at + 1, end);
      }
    }
    return end;
  };

  return (text) => {
    let lineStart = 0;
    let lineEnd = -1;
    let isInformal = false;

    const readLineOf = (at: number): void => {
      while (at > lineEnd) {
        lineStart = lineEnd + 1;
        while (text.charCodeAt(lineStart) === LINE_FEED) lineStart += 1;
        const next = text.indexOf("\n", lineStart);
        lineEnd = next < 0 ? text.length : next;
      }
      isInformal = lineEnd > lineStart && isInformalLine(text, lineStart, lineEnd);
    };

    return (from) => {
      for (let at = from; at < text.length; ) {
        if (at > lineEnd) readLineOf(at);
        if (isInformal) {
          const start = findIn(text, at, lineEnd);
          if (start < lineEnd) return start;
        }
        at = lineEnd + 1;
      }
      return text.length;
    };
  };
}

/** Where the word ends that `at` stands in. */
function skipWord(text: string, from: number, end: number): number {
  let at = from;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128 ? !isAsciiWord(code) : !isWordAt(text, at)) break;
  }
  return at;
}
