import type { Figure } from "../figures/figure.ts";
import type { Mention } from "../names/mention.ts";
import type { Sentence } from "./sentence.ts";

const RESPECTIVELY = /(?<![a-z])(?:respectivement|respectively)(?![a-z])/u;
const BARE_NUMBERS = /(?:(?<![\d.,])\d+(?:[.,]\d+)?\s*(?:,\s|et\s|and\s)\s*)+$/u;

/**
 * Whose figures are by their order, as many organisations as figures of one kind: "A et B investiront respectivement 4 et
 * 5 milliards", "A and B invest 4 and 5 billion respectively". Empty where no such word stands.
 */
export function pairInOrder({ folded, figures, mentions, start }: Sentence): ReadonlyMap<Figure, Mention> {
  const pairs = new Map<Figure, Mention>();
  if (!folded.includes("respecti") || !RESPECTIVELY.test(folded)) return pairs;
  const organisations = mentions.filter(({ kind }) => kind === "organisation");
  for (const kind of ["money", "count"] as const) {
    const ofKind = figures.filter((figure) => figure.kind === kind);
    const [first] = ofKind;
    const last = organisations.at(-1);
    if (first !== undefined && last !== undefined && ofKind.length === 1) {
      // "A, B et C investiront respectivement 365, 45 et 900 millions": only the last number is a figure by itself.
      const numbers = BARE_NUMBERS.exec(folded.slice(0, first.start - start))?.[0].match(/\d+(?:[.,]\d+)?/gu) ?? [];
      if (numbers.length === organisations.length - 1) pairs.set(first, last);
      continue;
    }
    if (ofKind.length !== organisations.length) continue;
    for (const [index, figure] of ofKind.entries()) {
      const organisation = organisations[index];
      if (organisation !== undefined) pairs.set(figure, organisation);
    }
  }
  return pairs;
}
