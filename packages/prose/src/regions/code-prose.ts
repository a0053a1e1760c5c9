import type { Region } from "../names/mention.ts";
import type { CodeSyntax } from "./languages.ts";

/** What stands before a string that names a module or a file. */
const IMPORT =
  /(?:\b(?:from|import|require|require_relative|require_once|include|include_once|use|using|package|load|source)|@import|@use)\s*\(?\s*[\w*{}, ]{0,40}$/u;

/** Text rather than a key: it begins with a capital or an accent, or holds a space. */
const TEXT = /^[^\p{L}]*[\p{Lu}\u00c0-\u024f]|\S\s+\S/u;

/** What stands before a value without quotes: a dash, a key. */
const KEY = /^\s*(?:-\s+)?(?:[\w.-]+:\s+)?/u;

/** What begins a value that is not plain: a quote, an anchor, a tag, a block or a collection. */
const NOT_PLAIN = "\"'&*!|>{[#";

/** The comments and the strings of text on one line of code, quotes and comment signs left out. */
export function findCodeProse(line: string, syntax: CodeSyntax): readonly Region[] {
  const keyEnd = KEY.exec(line)?.[0].length ?? 0;
  if (syntax.hasPlainValues && !NOT_PLAIN.includes(line.charAt(keyEnd))) return findPlainValue(line, keyEnd);

  const regions: Region[] = [];
  let at = leadEnd(line, syntax);
  if (at > 0) regions.push({ start: 0, end: at });
  while (at < line.length) {
    const comment = syntax.lineComments.find((sign) => line.startsWith(sign, at));
    if (comment !== undefined && (comment !== "#" || at === 0 || /\s/u.test(line.charAt(at - 1)))) {
      return [...regions, { start: at + comment.length, end: line.length }];
    }
    if (syntax.blockComment !== null && line.startsWith(syntax.blockComment[0], at)) {
      const [open, close] = syntax.blockComment;
      const end = line.indexOf(close, at + open.length);
      regions.push({ start: at + open.length, end: end < 0 ? line.length : end });
      at = end < 0 ? line.length : end + close.length;
    } else if (syntax.quotes.includes(line.charAt(at))) {
      const quote = readQuote(line, at);
      const start = at + quote.length;
      const end = closeOf(line, start, quote);
      // A triple quote left open begins a docstring; a single one is more likely an apostrophe.
      if (end < 0) return quote.length === 1 ? regions : [...regions, { start, end: line.length }];
      if (isText(line, at, start, end)) regions.push({ start, end });
      at = end + quote.length;
    } else at += 1;
  }
  return regions;
}

function findPlainValue(line: string, start: number): readonly Region[] {
  const sign = line.indexOf(" #", start);
  const end = sign < 0 ? line.length : sign;
  const comment = sign < 0 ? [] : [{ start: sign + 2, end: line.length }];
  return TEXT.test(line.slice(start, end)) ? [{ start, end }, ...comment] : comment;
}

/** Where a comment ends that began on an earlier line: after a leading `*` at the line's end, else at a lone closing sign. */
function leadEnd(line: string, { blockComment }: CodeSyntax): number {
  if (blockComment?.[1] !== "*/") return 0;
  const close = line.indexOf("*/");
  if (close >= 0) return line.lastIndexOf("/*", close) < 0 ? close : 0;
  return /^\s*\*\s/u.test(line) ? line.length : 0;
}

function readQuote(line: string, at: number): string {
  const quote = line.charAt(at);
  const triple = quote.repeat(3);
  return line.startsWith(triple, at) ? triple : quote;
}

function closeOf(line: string, from: number, quote: string): number {
  for (let at = from; at < line.length; at += 1) {
    if (line[at] === "\\") at += 1;
    else if (line.startsWith(quote, at)) return at;
  }
  return -1;
}

function isText(line: string, open: number, start: number, end: number): boolean {
  return TEXT.test(line.slice(start, end)) && !IMPORT.test(line.slice(Math.max(0, open - 80), open));
}
