import type { Region } from "../names/mention.ts";
import { readCodeTokens } from "./code-tokens.ts";
import type { CodeSyntax } from "./languages.ts";
import { isTextOfProgram, isValue } from "./program-text.ts";
import type { Search } from "./search.ts";

/** What stands before a value without quotes: a dash, a key. */
const KEY = /^\s*(?:-\s+)?(?:[\w.-]+:\s+)?/u;

/** What begins a value that is not plain: a quote, an anchor, a tag, a block or a collection. */
const NOT_PLAIN = "\"'&*!|>{[#";

/** The comments and the strings of text on one line of code, quotes and comment signs left out. */
export function findCodeProse(line: string, syntax: CodeSyntax, find: Search): readonly Region[] {
  const keyEnd = KEY.exec(line)?.[0].length ?? 0;
  if (syntax.hasPlainValues && !NOT_PLAIN.includes(line.charAt(keyEnd))) return findPlainValue(line, keyEnd);

  const start = leadEnd(line, syntax);
  const regions: Region[] = start > 0 ? [{ start: 0, end: start }] : [];
  for (const token of readCodeTokens({ text: line, start, end: line.length, syntax, find, isLine: true })) {
    if (token.inside.end > token.inside.start && isTextOfProgram(line, token)) regions.push(token.inside);
  }
  return regions;
}

function findPlainValue(line: string, start: number): readonly Region[] {
  const sign = line.indexOf(" #", start);
  const end = sign < 0 ? line.length : sign;
  const comment = sign < 0 ? [] : [{ start: sign + 2, end: line.length }];
  return isValue(line.slice(start, end)) ? [{ start, end }, ...comment] : comment;
}

/** Where a comment ends that began on an earlier line: after a leading `*` at the line's end, else at a lone closing sign. */
function leadEnd(line: string, { blockComment }: CodeSyntax): number {
  if (blockComment?.[1] !== "*/") return 0;
  const close = line.indexOf("*/");
  if (close >= 0) return line.lastIndexOf("/*", close) < 0 ? close : 0;
  return /^\s*\*\s/u.test(line) ? line.length : 0;
}
