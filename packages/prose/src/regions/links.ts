import type { Region } from "../names/mention.ts";

/** Where a link leads, from the bracket that ends its text, `][reference]` included; null where no link is. */
export function readLinkTarget(text: string, at: number, end: number, isLine: boolean): Region | null {
  if (text[at + 1] === "[") {
    const close = closeOfBracket(text, at + 2, end);
    return close < 0 ? null : { start: at, end: close + 1 };
  }
  if (text[at + 1] !== "(") return null;
  let to = at + 2;
  for (let depth = 1; to < end && !isBlank(text[to]); to += 1) {
    if (text[to] === "(") depth += 1;
    else if (text[to] === ")" && --depth === 0) break;
  }
  if (isLine) return { start: at, end: to };
  if (text[to] === ")" && to < end) return { start: at, end: to + 1 };
  return { start: at, end: endOfTitle(text, to, end) };
}

/** Where a link with a title in quotes ends; `from`, where its address ends, if it has no such title. */
function endOfTitle(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text[at])) at += 1;
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return at < end && quote === ")" ? at + 1 : from;
  let close = at + 1;
  while (close < end && text[close] !== quote) close += 1;
  return close + 1 < end && text[close + 1] === ")" ? close + 2 : from;
}

/** The key of a footnote, from its bracket; null where none is. */
export function readFootnoteKey(text: string, at: number, end: number): Region | null {
  if (text[at + 1] !== "^") return null;
  let close = at + 2;
  while (close < end && text[close] !== "]" && text[close] !== "[" && !isBlank(text[close])) close += 1;
  return close < end && text[close] === "]" ? { start: at, end: close + 1 } : null;
}

/** Where the bracket closes whose inside begins at `from`; -1 if another opens before, or the text ends. */
function closeOfBracket(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text[at] !== "]" && text[at] !== "[") at += 1;
  return at < end && text[at] === "]" ? at : -1;
}

function isBlank(sign: string | undefined): boolean {
  return sign === " " || sign === "\n" || sign === "\t" || sign === "\r" || sign === "\u00a0";
}
