import { foldName } from "@choosefr/model";
import type { FactChoice, FoundBy } from "./fact-choice.ts";

/**
 * The facts that a query finds, the best first: each of its words stands in a fact, at the head of a word, inside one, or
 * with letters left out. Accents, capitals and hyphens do not matter. All of them for an empty query.
 */
export function findFacts(choices: readonly FactChoice[], query: string, most: number): readonly FactChoice[] {
  const words = foldName(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return choices.slice(0, most);
  return choices
    .map((choice) => ({ choice, score: scoreOf(choice, words) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ choice }) => choice);
}

/** 0 where a word is not found. A word of the name counts for more than one of the rest. */
function scoreOf({ foundBy: [names, others] }: FactChoice, words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    const score = 4 * closeness(names, word) || closeness(others, word);
    if (score === 0) return 0;
    sum += score;
  }
  return sum;
}

/** 4 at the very head, 3 at the head of a word, 2 across words that are written together, 1 with letters left out; 0 for none. */
function closeness({ text, words, together }: FoundBy, word: string): number {
  if (text.startsWith(word)) return 4;
  if (words.some((each) => each.startsWith(word))) return 3;
  if (word.length < FEWEST_LETTERS) return 0;
  if (together.includes(word)) return 2;
  return words.some((each) => leavesOut(each, word)) ? 1 : 0;
}

/** Fewer letters than this stand inside too many words. */
const FEWEST_LETTERS = 4;

/** Whether a query is a word with some letters left out, the first not among them. */
function leavesOut(word: string, query: string): boolean {
  if (word.charAt(0) !== query.charAt(0) || query.length * 2 < word.length) return false;
  let at = 0;
  for (const letter of query) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
