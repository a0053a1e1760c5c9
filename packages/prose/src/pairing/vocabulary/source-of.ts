import { foldText } from "../fold-text.ts";

const SIGNS: Readonly<Record<string, string>> = {
  " ": "|",
  _: " ",
  "+": "s?",
  "*": "\\w*",
  "(": "(?:",
  "/": "|",
  ".": "\\.",
};

/**
 * Vocabulary lines as the source of an expression on folded text. Words stand apart by spaces, written as people write
 * them: accents do not matter. "plant+" is "plant" or "plants", "satir*" any word that begins so; of "hop(e/es/ed)_to" one
 * ending is meant, "freeze(/s)" may have none, and "_" is the space of a phrase.
 */
export function sourceOf(...lines: readonly string[]): string {
  return foldText(lines.join(" ")).replaceAll(/[ _+*(/.]/gu, (sign) => SIGNS[sign] ?? sign);
}

/** An expression for any word of vocabulary lines, and for what other sources tell of. An elided article ends where its noun begins. */
export function anyOf(source: string): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${source})(?:(?<=')|(?![a-z0-9]))`, "u");
}
