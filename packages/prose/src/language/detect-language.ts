import type { Language } from "@choosefr/model";
import { evidenceOf } from "./evidence.ts";

/** So much more evidence for one language than for the other that the rest of the text will not outweigh it. */
const CERTAIN = 24;

/**
 * The language of a text, by its small words and accents, and by the words and signs of its figures; French where
 * nothing tells. Takes time linear in the text's length at most, and never throws.
 *
 * @example
 * import { detectLanguage } from "@choosefr/prose";
 * detectLanguage("€4bn for a plant in Mulhouse"); // => "en"
 */
export function detectLanguage(text: string): Language {
  return judgeLanguage(text, 0, text.length) ?? "fr";
}

/** The language of a span of a text, as `detectLanguage` tells it; null where nothing tells. */
export function judgeLanguage(text: string, start: number, end: number): Language | null {
  const evidence = evidenceOf(text, start, end, CERTAIN);
  if (evidence === 0) return null;
  return evidence < 0 ? "en" : "fr";
}
