import type { Lines } from "@choosefr/prose/report";

/** A line of a text around a figure, cut to what fits and made harmless to print; `from` and `to` mark the figure in it. */
export interface FrameLine {
  readonly line: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What is shown of a line before a figure, and in all: a paragraph may be one line of any length. */
const MOST_BEFORE = 60;
const MOST_UNITS = 120;
/** A figure goes over a line break at times, never over many. */
const MOST_LINES = 3;

/** The lines of a text that hold a span. */
export function frameOf(text: string, lines: Lines, start: number, end: number): readonly FrameLine[] {
  const { line: first, endLine: last } = lines.placeOf(start, end);
  const shown = Array.from({ length: Math.min(last - first + 1, MOST_LINES) }, (_, place) => first + place);
  return shown.flatMap((line) => {
    const span = lines.spanOf(line);
    const from = Math.max(start, span.start);
    const to = Math.min(end, span.end);
    return to > from || first === last ? [cut(text, line, span, from, to)] : [];
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function cut(text: string, line: number, span: Span, from: number, to: number): FrameLine {
  const isShort = span.end - span.start <= MOST_UNITS;
  const left = isShort || from - span.start <= MOST_BEFORE ? span.start : onWhole(text, from - MOST_BEFORE);
  const right = isShort ? span.end : Math.min(span.end, onWhole(text, left + MOST_UNITS));
  const before = left > span.start ? "…" : "";
  const after = right < span.end ? "…" : "";
  const shift = before.length - left;
  return {
    line,
    text: `${before}${defuse(text.slice(left, right))}${after}`,
    from: from + shift,
    to: Math.min(to, right) + shift,
  };
}

/** An offset that does not part a surrogate pair. */
function onWhole(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/u.test(text.charAt(offset)) ? offset - 1 : offset;
}

/**
 * A text whose control characters, those of direction among them, and lone surrogates are replaced one for one: it can
 * neither move the cursor of a terminal nor turn its words round. A tab is one space.
 */
export function defuse(text: string): string {
  return text
    .replaceAll("\t", " ")
    .replaceAll(/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, "\uFFFD");
}

/** How many cells of a terminal a text takes: marks take none, ideographs and emoji two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += NO_CELL.test(character) ? 0 : TWO_CELLS.test(character) ? 2 : 1;
  return width;
}

const NO_CELL = /[\p{Mn}\p{Me}\p{Cf}]/u;
const TWO_CELLS =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]/u;
