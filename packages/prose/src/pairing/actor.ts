import type { Figure } from "../figures/figure.ts";
import type { Mention } from "../names/mention.ts";
import { once } from "../once.ts";
import { distanceOf } from "./distance.ts";
import { isGivenTo } from "./help.ts";
import { isPledgeNoun } from "./measured-noun.ts";
import { actsUnknown, actsUnnamed } from "./other-actor.ts";
import type { Governor } from "./said.ts";
import type { Sentence } from "./sentence.ts";
import { BEFORE_NAME } from "./vocabulary/little-words.ts";
import {
  ENGLISH_PARTIES,
  ENGLISH_RELATIONS,
  FRENCH_PARTIES,
  FRENCH_RELATIONS,
  RELATIONS_AFTER,
  RELATIONS_BEFORE,
} from "./vocabulary/relations.ts";
import { sourceOf } from "./vocabulary/source-of.ts";

/** Whether a sentence tells for sure that the one named does what governs the figure, or gives it: "Amazon investira", "promis par Amazon". */
export function isActing(sentence: Sentence, figure: Figure, subject: Mention, governor: Governor | null): boolean {
  const { folded, start } = sentence;
  const [first, last] = [subject.start - start, subject.end - start];
  const before = folded.slice(Math.max(0, first - 40), first);
  const after = folded.slice(last, last + 40);
  if (isRelation(before, after) || isObject(before)) return false;
  if (subject.start >= figure.end) return actsAfter(folded, folded.slice(figure.end - start, first));
  const distance = distanceOf(sentence, figure, subject);
  if (distance === 2 || (distance === 1 && !actsItself(before))) return false;
  if (isQualifier(before, after) || isAsked(before, after)) return false;
  const isBeforeGovernor = governor !== null && governor.start > last;
  if (isBeforeGovernor && isJoined(after)) return false;
  const deed = isBeforeGovernor ? governor.start : figure.start - start;
  return !actsUnknown(withoutNames(sentence, last, deed)) && !actsUnnamed(folded.slice(last, deed));
}

/** A part of a sentence as written, with its names struck out: those we know are told apart by who stands nearest. */
function withoutNames({ text, mentions, start }: Sentence, from: number, to: number): string {
  return mentions
    .filter((mention) => mention.start - start >= from && mention.end - start <= to)
    .reduce(
      (rest, mention) => {
        const [first, last] = [mention.start - start - from, mention.end - start - from];
        return rest.slice(0, first) + "_".repeat(last - first) + rest.slice(last);
      },
      text.slice(from, to),
    );
}

const RELATION_BEFORE = once(
  () =>
    new RegExp(
      `(?<![a-z])(?:${sourceOf(FRENCH_PARTIES, FRENCH_RELATIONS, ENGLISH_PARTIES, ENGLISH_RELATIONS, RELATIONS_BEFORE)})\\s+(?:de |d'|du |of |to )?${BEFORE_NAME}`,
      "u",
    ),
);
const RELATION_AFTER = once(
  () => new RegExp(`^(?:'s?)?[ -](?:${sourceOf(ENGLISH_PARTIES, ENGLISH_RELATIONS, RELATIONS_AFTER)})(?![a-z])`, "u"),
);

/** Whether a name only tells whose somebody else is: "le fondateur de Revolut", "the Amazon founder". */
export function isRelation(before: string, after: string): boolean {
  return RELATION_BEFORE().test(before) || RELATION_AFTER().test(after);
}

const OBJECT_BEFORE = once(
  () =>
    new RegExp(
      `(?<![a-z])(?:(?:will|would|to|va|vont|has|have|had|can) [a-z]+|[a-z]+(?:era|ira|dra|eront|iront|dront))\\s+${BEFORE_NAME}`,
      "u",
    ),
);

/** Whether another one does something to the one named: "EDF fournira ProLogium", "EDF will supply ProLogium". */
export function isObject(before: string): boolean {
  return OBJECT_BEFORE().test(before);
}

const ITSELF = once(() => new RegExp(`(?:^|[^a-z])(?:chez|at|avec|with|cote|outre|besides)\\s*${BEFORE_NAME}`, "u"));

/** Whether a name acts although a preposition stands before it: "Chez Amazon", "With Amazon". */
export function actsItself(before: string): boolean {
  return ITSELF().test(before);
}

/** Whether a name tells which one of several: "A ProLogium supplier", "one Amazon rival"; "an Amazon plant" is its own. */
export function isQualifier(before: string, after: string): boolean {
  if (!/(?:^|[^a-z])(?:an?|one|some|several|many)\s+$/u.test(before)) return false;
  const noun = /^[ -]([a-z-]+)/u.exec(after)?.[1];
  return noun !== undefined && !isPledgeNoun(noun);
}

/** Whether the one named is asked to act, which only English tells so: "The minister wants Microsoft to spend". */
export function isAsked(before: string, after: string): boolean {
  const isInside = before.trim() !== "" && !/[.:;,–—"»”|>*_#]\s*$/u.test(before);
  return isInside && /^ to [a-z]/u.test(after);
}

const JOINED_AFTER =
  /^['s]{0,2}\s+(?:et|and|&|ainsi que|as well as|along with|together with|with|avec)\s+(?!(?:to|a|pour|va|will|de)(?![a-z]))(?:le|la|les|l'|d'|des|du|un|une|ses|son|sa|leurs?|quelques|plusieurs|the|its|their|a|an|several|many|some|others?|\d+|[a-z]+ (?:autres?|others?))(?![a-z])/u;

/** Whether others act with the one named, so that it is not told how much is whose: "Microsoft et les autres", "Microsoft and its partners". */
export function isJoined(after: string): boolean {
  return JOINED_AFTER.test(after);
}

const OPENS_WITH_DEED = /^\W*(?:en (?:y |lui )?[a-z]+ant|by [a-z]+ing|(?:in )?[a-z]+ing|with|avec)(?![a-z])/u;
const ENDS_OPENING = /^[^,;:.]*,\s*(?:le |la |l'|the |groupe )*$/u;
/** What may stand between a figure and the one after it who promises it. */
const AGENT_AFTER =
  /(?:(?:^|[^a-z])(?:par|by|from|pour|for|chez|de|d'|du|of|at|cote|que|qu'|that|which|what|,)\s*|["»”:–—=(]\s*,?\s*(?:[a-z'-]+\s+){0,5})(?:(?:le|la|l'|les|the|groupe|geante?|giant|patron(?:ne)?|pdg|boss|chief|executive|ceo|directeur|directrice|a|un|une|head|of|de|d'|du)\s*)*["«“*_[]*\s*$/u;

/**
 * Whether the one named behind a figure acts, from the folded sentence and what stands between: "4 milliards promis par
 * Amazon", "€4 billion from Amazon", "En investissant 4 milliards à Magny, Amazon", "By spending €4 billion, Amazon".
 */
export function actsAfter(folded: string, between: string): boolean {
  const isOpening = OPENS_WITH_DEED.test(folded) && ENDS_OPENING.test(between);
  return !isGivenTo(between) && (isOpening || AGENT_AFTER.test(between));
}
