import type { Figure } from "../figures/figure.ts";
import { once } from "../once.ts";
import type { Sentence } from "./sentence.ts";
import { APPROXIMATELY } from "./vocabulary/little-words.ts";
import { sourceOf } from "./vocabulary/source-of.ts";

/** What may part a sum from itself in another currency: "4 milliards d'euros (environ ", "€4bn, or some ". */
const CONVERTS = once(() => {
  const that = "soit|or|ou";
  const words = `(?:(?:${that}|i\\.e\\.?|c'est-a-dire|that is|${sourceOf(APPROXIMATELY)})\\s*)*`;
  return new RegExp(`^[*_\`]*\\s*(?:[([,–—/|]|${that})\\s*${words}[~≈]?\\s*$`, "u");
});

/** The same sum in another currency beside a sum: "4 milliards d'euros (4,3 milliards de dollars)", "€4bn, or some $4.3bn"; null where there is none. */
export function conversionOf({ folded, figures, start }: Sentence, figure: Figure): Figure | null {
  if (figure.kind !== "money") return null;
  const isSame = (a: Figure, b: Figure) =>
    a.kind === "money" &&
    b.kind === "money" &&
    a.currency !== b.currency &&
    CONVERTS().test(folded.slice(a.end - start, b.start - start));
  const at = figures.indexOf(figure);
  const [previous, next] = [figures[at - 1], figures[at + 1]];
  if (next !== undefined && isSame(figure, next)) return next;
  return previous !== undefined && isSame(previous, figure) ? previous : null;
}
