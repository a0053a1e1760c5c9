import { isSpace } from "../names/letters.ts";
import type { Region } from "../names/mention.ts";
import type { CodeSyntax } from "./languages.ts";
import { type LongString, readLongString } from "./long-strings.ts";
import type { Search } from "./search.ts";

/** A comment or a string of a program: its span with its signs, its inside, and what of that is no text. */
export interface CodeToken extends Region {
  readonly kind: "line-comment" | "block-comment" | "string" | "long-string";
  readonly inside: Region;
  readonly holes: readonly Region[];
}

/** Where to look for tokens, and what to do if one is left open: in a line by itself it goes on, in a text it is none. */
export interface CodeQuery extends Region {
  readonly text: string;
  readonly syntax: CodeSyntax;
  readonly find: Search;
  readonly isLine: boolean;
}

const LINE_FEED = 10;

/** The comments and strings of a span of a program, in order and apart. Linear in the span's length. */
export function* readCodeTokens({ text, start, end, syntax, find, isLine }: CodeQuery): Generator<CodeToken> {
  const { lineComments, blockComment, quotes } = syntax;
  const opens = opensOf(syntax);
  /** A quote left open on a line, or a long one left open in the text, is an apostrophe, and so are all after it. */
  const deadUntil = new Map<string, number>();
  /** The last unit that is no space: before a slash it tells a quotient from an expression. */
  let before = 0;
  let at = start;

  const readComment = (): CodeToken | null => {
    if (blockComment !== null && text.startsWith(blockComment[0], at)) {
      const [open, close] = blockComment;
      const closeAt = find(close, at + open.length);
      const isOpen = closeAt + close.length > end;
      const inside = { start: at + open.length, end: isOpen ? end : closeAt };
      return { kind: "block-comment", start: at, end: isOpen ? end : closeAt + close.length, inside, holes: [] };
    }
    const sign = lineComments.find((each) => text.startsWith(each, at));
    if (sign === undefined || (sign === "#" && at > start && !isSpace(text.charCodeAt(at - 1)))) return null;
    const lineEnd = Math.min(end, find("\n", at));
    return {
      kind: "line-comment",
      start: at,
      end: lineEnd,
      inside: { start: Math.min(lineEnd, at + sign.length), end: lineEnd },
      holes: [],
    };
  };

  const readLong = (quote: string, isTemplate: boolean): CodeToken | null => {
    if ((deadUntil.get(quote) ?? -1) > at) return null;
    const found: LongString | null = readLongString(text, at, end, quote, isTemplate, find);
    if (found !== null) return { kind: "long-string", start: at, ...found };
    deadUntil.set(quote, end);
    if (!isLine) return null;
    return { kind: "long-string", start: at, end, inside: { start: at + quote.length, end }, holes: [] };
  };

  const readString = (quote: string): CodeToken | null => {
    if (quote === syntax.longQuote) return readLong(quote, true);
    if (!quotes.includes(quote)) return null;
    const triple = quote.repeat(3);
    if (syntax.hasTripleQuotes && text.startsWith(triple, at)) return readLong(triple, false);
    if ((deadUntil.get(quote) ?? -1) > at) return null;
    const close = closeOfString(text, at + 1, end, quote);
    if (close < 0) {
      deadUntil.set(quote, find("\n", at));
      return null;
    }
    return { kind: "string", start: at, end: close + 1, inside: { start: at + 1, end: close }, holes: [] };
  };

  while (at < end) {
    const code = text.charCodeAt(at);
    if (code >= 128 || opens[code] === 0) {
      if (code !== 32 && code !== LINE_FEED && code !== 9 && code !== 13) before = code;
      at += 1;
      continue;
    }
    const token = readComment() ?? readString(text.charAt(at));
    if (token !== null) {
      yield token;
      at = Math.max(at + 1, token.end);
      before = 34;
    } else {
      const past = skipLiteral(text, at, end, before, syntax);
      before = code;
      at = past;
    }
  }
}

/** Whether each ASCII unit may begin a token. */
function opensOf({ lineComments, blockComment, quotes, longQuote, hasExpressions }: CodeSyntax): Uint8Array {
  const opens = new Uint8Array(128);
  const signs = [
    ...lineComments,
    ...(blockComment ?? []).slice(0, 1),
    ...quotes.split(""),
    longQuote,
    hasExpressions ? "/" : "",
    "'",
  ];
  for (const sign of signs) if (sign !== "") opens[sign.charCodeAt(0)] = 1;
  return opens;
}

/** Past a character in single quotes, a regular expression or one sign: none of them begins a string. */
function skipLiteral(text: string, at: number, end: number, before: number, syntax: CodeSyntax): number {
  if (text[at] === "'" && text[at + 1] === '"' && text[at + 2] === "'") return at + 3;
  if (text[at] === "'" && text.startsWith("\\\"'", at + 1)) return at + 4;
  if (text[at] !== "/" || !syntax.hasExpressions || !mayPrecedeExpression(text, at, before)) return at + 1;
  let isInClass = false;
  for (let to = at + 1; to < end && text.charCodeAt(to) !== LINE_FEED; to += 1) {
    if (text[to] === "\\") to += 1;
    else if (text[to] === "[") isInClass = true;
    else if (text[to] === "]") isInClass = false;
    else if (text[to] === "/" && !isInClass) return to + 1;
    if (to - at > LONGEST_EXPRESSION) break;
  }
  return at + 1;
}

const LONGEST_EXPRESSION = 500;

const BEFORE_EXPRESSION = "(,=:[!&|?{};+-*%<>~^";

function mayPrecedeExpression(text: string, at: number, before: number): boolean {
  if (before === 0 || BEFORE_EXPRESSION.includes(String.fromCharCode(before))) return true;
  return /\b(?:return|typeof|case|of|in)\s{0,4}$/u.test(text.slice(Math.max(0, at - 12), at));
}

/** Where a string closes on its line; -1 if it does not. */
function closeOfString(text: string, from: number, end: number, quote: string): number {
  for (let at = from; at < end; at += 1) {
    const sign = text[at];
    if (sign === "\\") at += 1;
    else if (sign === quote) return at;
    else if (sign === "\n") return -1;
  }
  return -1;
}
