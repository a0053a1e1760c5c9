import type { Figure } from "../figures/figure.ts";
import type { Mention } from "../names/mention.ts";
import { once } from "../once.ts";
import type { Context } from "./context.ts";
import { distanceOf } from "./distance.ts";
import type { Sentence } from "./sentence.ts";
import { COMPANY_NOUNS, WORKS } from "./vocabulary/relations.ts";
import { sourceOf } from "./vocabulary/source-of.ts";

/** Words that take up the one before: "Il créera", "Le groupe", "The company will". */
const TAKES_UP = once(() => {
  const joint =
    "et|mais|puis|and|but|then|in addition|en outre|de plus|au total|in total|a terme|par ailleurs|s'y ajoutent?";
  const pronoun = `il|elle|ils|elles|son|sa|ses|it|its|he|she|they|their|this|(?:ce|cet|that) (?:${sourceOf(WORKS)})`;
  const noun = `(?:le |la |l'|the (?:[a-z'-]+ ){0,3}?)(?:${sourceOf(COMPANY_NOUNS, WORKS)})`;
  return new RegExp(`^[\\s"«“*_(>-]*(?:(?:${joint})[, ]+)*(?:${pronoun}|${noun})(?![a-z])`, "u");
});

/**
 * Whom a figure is of that stands beside nobody: the nearest one before it that may act, else the only one behind it, else
 * whom the words take up: "Il créera 300 emplois", "The company will create 300 jobs". Null where it may be several.
 */
export function subjectOf(sentence: Sentence, figure: Figure, context: Context): Mention | null {
  const { mentions, folded, start } = sentence;
  const organisations = mentions.filter(({ kind }) => kind === "organisation");
  const before = organisations.filter(({ end }) => end <= figure.start);
  const after = organisations.filter((mention) => mention.start >= figure.end);
  const series = mentions.findLast(({ kind, end }) => kind === "series" && end <= figure.start);
  if (before.length > 0) {
    const ranked = before.map((mention) => ({ mention, distance: distanceOf(sentence, figure, mention) }));
    const best = Math.min(...ranked.map(({ distance }) => distance));
    const chosen = ranked.findLast(({ distance }) => distance === best)?.mention ?? null;
    if (chosen !== null && best <= 1 && isJoint(sentence, chosen, organisations)) return null;
    return best >= 2 && series !== undefined ? series : chosen;
  }
  if (series !== undefined) return series;
  if (after.length > 0) {
    const [first] = after;
    const between = folded.slice(figure.end - start, (first?.start ?? 0) - start);
    const isOnly =
      new Set(after.map(({ entity }) => entity)).size === 1 &&
      !between.includes(";") &&
      !sentence.figures.some((other) => other.start >= figure.end && other.start < (first?.start ?? 0));
    return first !== undefined && isOnly && distanceOf(sentence, figure, first) === 0 ? first : null;
  }
  const lead = folded.slice(0, figure.start - start);
  const isTakenUp = TAKES_UP().test(lead) || context.isTerse;
  return isTakenUp ? context.subject : (mentions.find(({ kind }) => kind === "series") ?? null);
}

/** Whether the organisation acts together with the one before it: "Amazon et Microsoft investiront 5 milliards". */
function isJoint({ folded, start }: Sentence, chosen: Mention, organisations: readonly Mention[]): boolean {
  const previous = organisations.findLast(({ end }) => end <= chosen.start);
  if (previous === undefined || previous.entity === chosen.entity) return false;
  return /^(?:'s)?\s*(?:,\s*)?(?:et|and|&|\+|ainsi que|as well as)\s*(?:le |la |l'|the |groupe )?$/u.test(
    folded.slice(previous.end - start, chosen.start - start),
  );
}
