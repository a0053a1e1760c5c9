import type { Figure } from "../figures/figure.ts";
import type { Region } from "../names/mention.ts";
import type { Sentence } from "./sentence.ts";
import type { SignAt } from "./sign.ts";

/** A word that the figure leads to stands no further away. */
const LONGEST_LEAD = 90;

/**
 * What governs a figure: the word it leads to ("63 milliards de chiffre d'affaires"), else the nearest one before it in its
 * segment, else after it there, else in the sentence; null where none does.
 */
export function governorOf(
  sentence: Sentence,
  figure: Figure,
  segment: Region,
  signs: readonly SignAt[],
): SignAt | null {
  const { folded, start } = sentence;
  const [from, to] = [figure.start - start, figure.end - start];
  const nextFigure = sentence.figures.find((other) => other.start >= figure.end);
  const limit = Math.min(folded.length, nextFigure === undefined ? folded.length : nextFigure.start - start);
  const right = signs.find((sign) => sign.start >= to && sign.start < limit);
  if (right !== undefined && LEADS_TO_SIGN.test(folded.slice(to, right.start))) return right;
  const stop = signs.find((sign) => sign.sign === "stop" && sign.start >= to && sign.start < limit);
  if (stop !== undefined && stop.start - to <= LONGEST_LEAD && LEADS_TO_STOP.test(folded.slice(to, stop.start))) {
    return stop;
  }
  const left = signs.findLast((sign) => sign.end <= from);
  if (left !== undefined && left.start >= segment.start) return left;
  if (right !== undefined && right.end <= segment.end) return right;
  // What an insertion says of the one who acts is not said of the figure.
  const outer = signs.findLast(
    ({ sign, start: at, end }) => end <= from && (sign !== "stop" || at >= segment.start - 60),
  );
  return outer ?? right ?? null;
}

const LEADS_TO_SIGN =
  /^[*_`)\]]*\s*(?:(?:d'|(?:de|of|in|en|pour|for|a|an|the|un|une|le|la|les|des|son|sa|ses|its|their|par|to|sont|seront|est|ont ete|were|are|will be|directs?|nets?|total|totaux|annual|annuels?|nouveaux|new|supplementaires?|additional|permanent|be|been|etre|ete|so)(?![a-z]))\s*)*$/u;

/** "€150 million in public grants", "500 million from Novartis in a cartel fine". */
const LEADS_TO_STOP =
  /^[*_`)\]]*\s*(?:(?:from|to|for|against|a|pour|contre)\s+[^,;]{1,25}?\s+)?(?:in|as|of|on|for|to|de|d'|en|pour)\s*(?:a |an |une? |the |la |le )?(?:[a-z]+ ){0,2}$/u;
