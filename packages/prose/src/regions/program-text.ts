import { once } from "../once.ts";
import type { CodeToken } from "./code-tokens.ts";

/** What stands before a string that names a module or a file. */
const IMPORT =
  /(?:\b(?:from|import|require|require_relative|require_once|include|include_once|use|using|package|load|source)|@import|@use)\s*\(?\s*[\w*{}, ]{0,40}$/u;

/** Text rather than a key: it begins with a capital or an accent, holds a space, or is an amount. */
const TEXT = once(() => /^\P{L}*(?:\p{Lu}|[\u00c0-\u024f])|\S\s+\S|\d[^\s\d$]{0,6}[€£]|[€£]\d/u);

const LONGEST_LOOK = 400;
const IMPORT_REACH = 80;

/** Whether a value is text rather than a key. */
export function isValue(value: string): boolean {
  return TEXT().test(value.slice(0, LONGEST_LOOK));
}

/** Whether a token of a program holds text: a comment does, and a string that is no key and names no module. */
export function isTextOfProgram(text: string, { kind, start, inside }: CodeToken): boolean {
  if (kind === "line-comment" || kind === "block-comment") return true;
  return (
    isValue(text.slice(inside.start, Math.min(inside.end, inside.start + LONGEST_LOOK))) &&
    !IMPORT.test(text.slice(Math.max(0, start - IMPORT_REACH), start))
  );
}
