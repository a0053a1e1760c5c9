import type { Region } from "../names/mention.ts";

/** A line of a text, its break left out; `next` is where the one below begins. */
export interface Line extends Region {
  readonly next: number;
}

/** The line that begins at `start`, which ends at `end` at the latest. */
export function readLine(text: string, start: number, end: number): Line {
  const feed = text.indexOf("\n", start);
  const next = feed < 0 || feed >= end ? end : feed + 1;
  let lineEnd = feed < 0 || feed >= end ? end : feed;
  if (lineEnd > start && text[lineEnd - 1] === "\r") lineEnd -= 1;
  return { start, end: lineEnd, next };
}

/** The lines of a span, in order. */
export function* linesOf(text: string, { start, end }: Region): Generator<Line> {
  for (let at = start; at < end; ) {
    const line = readLine(text, at, end);
    yield line;
    at = line.next;
  }
}

/** Where the spaces and tabs from `from` on end. */
export function skipBlank(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== 13 && code !== 0xfeff) break;
    at += 1;
  }
  return at;
}

/** How long the run of one sign is that begins at `at`. */
export function runLength(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && text[to] === text[at]) to += 1;
  return to - at;
}

/** Whether nothing but spaces stands from `from` to `end`. */
export function isBlankTo(text: string, from: number, end: number): boolean {
  return skipBlank(text, from, end) >= end;
}
