import type { Figure } from "../figures/figure.ts";
import type { Mention } from "../names/mention.ts";
import { once } from "../once.ts";
import { isAbroad } from "./abroad.ts";
import { isActing } from "./actor.ts";
import { isDoubtful, isQuestion } from "./doubt.ts";
import { isHelped, isOfSite, isReceiving } from "./help.ts";
import { isOfSeries, isPledgeNoun, nounsMeasured } from "./measured-noun.ts";
import { openingOf } from "./opening.ts";
import { hasGiverAfter } from "./other-actor.ts";
import type { Governor, Said } from "./said.ts";
import type { Sentence } from "./sentence.ts";
import { areThere, isIndirect, isKeeping } from "./staff.ts";
import { APPROXIMATELY } from "./vocabulary/little-words.ts";
import { sourceOf } from "./vocabulary/source-of.ts";

/**
 * Whether what a sentence says of a figure is certain enough to be held against it. It is not where there is doubt, where
 * it is of another country, of what is there already, of something other than a pledge, or of somebody else; nor where
 * nothing tells that it is a pledge.
 */
export function isAsserted(sentence: Sentence, figure: Figure, subject: Mention, said: Said): boolean {
  const { folded, start } = sentence;
  if (isQuestion(folded) || isDoubtful(said.clause) || isElsewhere(folded, said.segment)) return false;
  if (subject.kind === "series") return true;
  const [from, to] = [figure.start - start, figure.end - start];
  const before = leadOf(sentence, from);
  if (figure.kind === "count" && isNotNew(sentence, figure, before, said)) return false;
  if (hasOtherGiver(sentence, figure)) return false;
  if (!said.isInOrder && isOfSeries(before)) return false;
  const nouns = nounsMeasured(before, folded.slice(to));
  if (!nouns.every(isPledgeNoun)) return false;
  const { governor } = said;
  if (subject.start >= start) {
    if (isHelped(sentence, figure, subject, said.signs)) return false;
    if (!said.isInOrder && !isActing(sentence, figure, subject, governor)) return false;
  }
  if (governor !== null && isReceiving(governor)) return isOfSite(folded.slice(0, Math.max(0, subject.start - start)));
  return said.isListed || opensWith(before) || nouns.length > 0 || (governor !== null && !isFaint(governor));
}

/** What stands before a figure is looked at no further. */
const LONGEST_LEAD = 90;

/** What stands before a figure, folded but for the French "à", which is no English article. */
function leadOf({ folded, text }: Sentence, from: number): string {
  const first = Math.max(0, from - LONGEST_LEAD);
  return folded
    .slice(first, from)
    .replaceAll("a", (letter, at: number) => (text.charAt(first + at) === "à" ? "à" : letter));
}

function isElsewhere(folded: string, segment: string): boolean {
  const opening = openingOf(folded);
  return isAbroad(segment) || (opening !== null && isAbroad(folded.slice(opening.start, opening.end)));
}

/** Whether jobs or people are there already, or are made elsewhere. */
function isNotNew(sentence: Sentence, figure: Figure, before: string, { segment, governor }: Said): boolean {
  const { folded, start } = sentence;
  const [from, to] = [figure.start - start, figure.end - start];
  if (isIndirect(folded.slice(from, to + 14))) return true;
  if (figure.unit === "people") return areThere(before) || isFarBehind(folded, segment, from, governor);
  return figure.unit === "jobs" && governor !== null && isKeeping(governor);
}

/** Whether what governs a figure stands behind it and beyond a comma: ", which has 22,000 employees, is recruiting". */
function isFarBehind(folded: string, segment: string, from: number, governor: Governor | null): boolean {
  return governor !== null && governor.start >= from && governor.start >= folded.indexOf(segment) + segment.length;
}

/** Whether somebody whom we do not know is said to give the figure. */
function hasOtherGiver({ text, mentions, start }: Sentence, figure: Figure): boolean {
  const to = figure.end - start;
  const isKnown = () => mentions.some(({ start: at }) => at >= figure.end && at - figure.end < 60);
  return hasGiverAfter(text.slice(to, to + 60)) && !isKnown();
}

const OPENS_WITH = once(
  () => new RegExp(`^[^a-z]*(?:avec|with)\\s+(?:(?:its|ses|ces|${sourceOf(APPROXIMATELY)})\\s+)*$`, "u"),
);

/** Whether a sentence opens with the figure that its subject gives: "Avec 2,4 milliards d'euros, BASF", "With €2.4 billion, BASF". */
function opensWith(before: string): boolean {
  return OPENS_WITH().test(before);
}

const FAINT =
  /^(?:chose|propos\w*|go ahead|orders?|ordered|commande(?:ra)?|expect\w*|aim\w*|chapeaute|reconnait|for|sont)$/u;

/** Whether a word tells that something is done and not what, so that the verb that follows may be any: "propose", "expects". */
function isFaint(governor: Governor): boolean {
  return FAINT.test(governor.text);
}
