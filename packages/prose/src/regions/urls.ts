import { isAsciiWord } from "../names/letters.ts";
import type { Region } from "../names/mention.ts";
import type { Markup } from "./markup.ts";

const LONGEST_SCHEME = 16;

const URL_ENDS = '<>"«»“”`|]';

/** The URL whose scheme ends with the colon at `at`, with its scheme unless that reaches before `floor`. */
export function readUrl(text: string, at: number, end: number, floor: number, markup: Markup): Region {
  let start = at;
  while (start > floor && at - start < LONGEST_SCHEME && isSchemeUnit(text.charCodeAt(start - 1))) start -= 1;
  let close = at + 3;
  for (let depth = 0; close < end && !isUrlEnd(text, close, markup); close += 1) {
    if (text[close] === "(") depth += 1;
    else if (text[close] === ")" && --depth < 0) break;
  }
  return { start, end: Math.min(close, end) };
}

function isSchemeUnit(code: number): boolean {
  return isAsciiWord(code) || code === 43 || code === 45 || code === 46;
}

function isUrlEnd(text: string, at: number, markup: Markup): boolean {
  const sign = text.charAt(at);
  if (URL_ENDS.includes(sign) || /\s/u.test(sign)) return true;
  if (sign === "[") return markup.hasReferences;
  if (sign === "{" || sign === "}") return markup.commands === "latex";
  return sign === "\\" && markup.hasEscapes;
}
