import type { Region } from "../names/mention.ts";
import { once } from "../once.ts";
import type { Search } from "./search.ts";

/** Roles whose text is code, a path or a formula. */
const CODE_ROLES: () => ReadonlySet<string> = once(
  () => new Set("code math samp file command kbd program option envvar raw".split(" ")),
);

/**
 * What of reStructuredText is no prose from the backtick at `at` on: a literal; the name of a role before it; the text of
 * a role of code, and one without a role that is no link; the target in angle brackets at the end of a text.
 */
export function readRole(text: string, at: number, end: number, floor: number, find: Search): Region | null {
  if (text[at + 1] === "`") {
    const close = find("``", at + 2) + 2;
    return close <= end ? { start: at, end: close } : null;
  }
  const close = find("`", at + 1);
  const isOpening = close < end && (at === 0 || /[\s:("'«[/-]/u.test(text.charAt(at - 1)));
  if (!isOpening) return { start: at, end: text[at + 1] === "_" ? at + 2 : at + 1 };
  const start = startOfRole(text, at, floor);
  const isProse = start < at ? !isCodeRole(text.slice(start, at)) : text[close + 1] === "_";
  return { start, end: isProse ? at + 1 : close + 1 };
}

function isCodeRole(role: string): boolean {
  return CODE_ROLES().has(role.slice(1, -1)) || role.startsWith(":py:") || role.startsWith(":c:");
}

function startOfRole(text: string, at: number, floor: number): number {
  if (at - floor < 3 || text[at - 1] !== ":") return at;
  let start = at - 2;
  while (start > floor && /[\w:-]/u.test(text.charAt(start))) start -= 1;
  while (start < at && text[start] !== ":") start += 1;
  return start < at - 1 ? start : at;
}
