import type { OtherSense } from "@choosefr/model";
import { hasCompanyNounAfter, isDealtWith } from "./company-sign.ts";
import { isLedBy, type Surroundings } from "./surroundings.ts";
import { PHRASE_ENDS } from "./vocabulary/connectors.ts";
import { OTHER_SENSE_WORDS, type SenseWords } from "./vocabulary/other-senses.ts";
import { wordSet } from "./vocabulary/word-set.ts";
import { wordsAfter } from "./words.ts";

const DAY = /^(?:[12]?\d|3[01])(?:er|st|nd|rd|th)?$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const MEMBER_OF_A_ROW = /^(?:\d{1,2}|[ivx]{2,5})$/u;
const NUMBER = /^\d+$/u;
const COPULAS: ReadonlySet<string> = new Set(["est", "etait", "is", "was"]);
const JOINTS: ReadonlySet<string> = new Set(["et", "and", "ou", "or", "de", "of"]);

/** Whether the words beside a name show that it means one of `senses`: "the Amazon rainforest", "sur Mars", "une Orange". */
export function hasOtherSense(place: Surroundings, senses: readonly OtherSense[]): boolean {
  return senses.some(
    (sense) =>
      isSignOf(place, OTHER_SENSE_WORDS[sense]) || isExplained(place, sense) || (sense === "person" && isTitled(place)),
  );
}

/**
 * Whether capitals tell nothing at this place: in all-capital text, and at the head of a sentence for a name of which
 * another sense is written small.
 */
export function isCapitalIdle(place: Surroundings, senses: readonly OtherSense[]): boolean {
  return isShouted(place) || (isHead(place) && senses.some((sense) => OTHER_SENSE_WORDS[sense].isSmall));
}

/** Whether a sentence begins with the name and goes on: a heading or a table's cell is no sentence. */
function isHead({ before, after }: Surroundings): boolean {
  return before.words.length === 0 && /^[.!?…]?$/u.test(before.stop) && (after.words.length > 0 || after.stop === ",");
}

/** Whether the name and all words beside it, at least two, are in capitals. */
function isShouted({ text, start, end, before, after }: Surroundings): boolean {
  const words = [...before.words, ...after.words];
  return (
    words.length > 1 &&
    [{ start, end }, ...words].every((word) => /^[^\p{Ll}]*$/u.test(text.slice(word.start, word.end)))
  );
}

function isSignOf(place: Surroundings, sense: SenseWords): boolean {
  const { before, after } = place;
  const nearest = before.words[0]?.folded ?? "";
  const [next, second] = after.words;
  const signs = wordSet(sense.after);
  if (isLedBy(before.words, wordSet(sense.before))) return true;
  if (next !== undefined && signs.has(next.folded)) return true;
  if (next !== undefined && second !== undefined && JOINTS.has(next.folded) && signs.has(second.folded)) return true;
  const isDefined = next !== undefined && COPULAS.has(next.folded);
  if (isDefined && isLedBy(after.words.slice(1), wordSet(sense.before))) return true;
  if (isNumbered(nearest, next?.folded ?? "", sense.numbers)) return true;
  if (wordSet(sense.prepositions).has(nearest)) return !isDealtWith(place);
  return wordSet(sense.articles).has(nearest) && endsPhrase(place) && !hasCompanyNounAfter(place);
}

function isNumbered(previous: string, next: string, numbers: SenseWords["numbers"]): boolean {
  switch (numbers) {
    case "date":
      return DAY.test(previous) || YEAR.test(next);
    case "after":
      return MEMBER_OF_A_ROW.test(next);
    case "before":
      return NUMBER.test(previous);
    case "none":
      return false;
    default:
      return numbers satisfies never;
  }
}

/** Whether no noun follows to which an article before the name could belong. */
function endsPhrase({ after }: Surroundings): boolean {
  const next = after.words[0];
  return next === undefined || wordSet(PHRASE_ENDS).has(next.folded);
}

/** Whether a comma or a bracket after the name brings what it is: "Mars, god of war", "Orange (Vaucluse)". */
function isExplained({ text, end, after }: Surroundings, sense: OtherSense): boolean {
  if (after.words.length > 0 || (after.stop !== "(" && after.stop !== ",")) return false;
  const words = wordsAfter(text, text.indexOf(after.stop, end) + 1).words;
  const first = (words[0]?.folded === "the" ? words[1] : words[0])?.folded ?? "";
  const { before, after: beside } = OTHER_SENSE_WORDS[sense];
  return wordSet(before).has(first) || (sense === "town" && wordSet(beside).has(first));
}

const TITLE_OR_INITIAL = /(?<![\p{L}.])(?:MM?|Mr|Mrs|Ms|Dr|Pr|Me|\p{Lu})\.\s?$/u;

/** Whether a title or an initial with its full stop stands before the name: "M. Tesla", "N. Tesla". */
function isTitled({ text, start }: Surroundings): boolean {
  return TITLE_OR_INITIAL.test(text.slice(Math.max(0, start - 6), start));
}
