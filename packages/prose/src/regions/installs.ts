import type { Region } from "../names/mention.ts";

/** What package managers are told, in every such line: far rarer in prose than their names are. */
// oxlint-disable-next-line require-unicode-regexp
const TOLD = / (?:install|add|i|require) /;

const INSTALL =
  /\b(?:npm|pnpm|yarn|pip3?|uv|cargo|gem|brew|composer|apt(?:-get)?)[ \t]+(?:install|add|i|require)[ \t][^.,;!?\n]*/gu;

/** What a package manager is told to fetch. */
export function findInstalls({ text, start, end }: Region & { readonly text: string }): readonly Region[] {
  const part = text.slice(start, end);
  if (!TOLD.test(part)) return NONE;
  return Array.from(part.matchAll(INSTALL), ({ 0: span, index }) => ({
    start: start + index,
    end: start + index + span.length,
  }));
}

const NONE: readonly Region[] = [];
