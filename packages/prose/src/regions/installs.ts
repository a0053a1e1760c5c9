import type { Region } from "../names/mention.ts";

const TRIGGERS: readonly string[] = [" install ", " add ", " i ", " require "];

const INSTALL =
  /\b(?:npm|pnpm|yarn|pip3?|uv|cargo|gem|brew|composer|apt(?:-get)?)[ \t]+(?:install|add|i|require)[ \t][^.,;!?\n]*/gu;

/** What a package manager is told to fetch. */
export function findInstalls({ text, start, end }: Region & { readonly text: string }): readonly Region[] {
  const part = text.slice(start, end);
  if (!TRIGGERS.some((trigger) => part.includes(trigger))) return [];
  return Array.from(part.matchAll(INSTALL), ({ 0: span, index }) => ({
    start: start + index,
    end: start + index + span.length,
  }));
}
