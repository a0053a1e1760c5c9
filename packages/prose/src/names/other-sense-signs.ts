import { once } from "../once.ts";
import { hasCompanyNounAfter } from "./company-sign.ts";
import { isTopicNear } from "./company-topic.ts";
import type { Surroundings } from "./surroundings.ts";
import { COMPANY_WORDS } from "./vocabulary/company-signs.ts";
import { FIRST_NAMES, NO_GIVEN_NAMES } from "./vocabulary/given-names.ts";
import { MONTHS } from "./vocabulary/other-senses.ts";
import { foldWord, wordSet } from "./vocabulary/word-set.ts";

const DEMONYM = /(?:ais|ois|ien|een|ish|ese|ian)(?:e|s|es|ne|nes)?$/u;
const ARTICLES = "le la l les un une the a an";

const LONGEST_GIVEN_NAME = 24;
/** As in an index: "Tesla (Nikola)". */
const CAPITALISED = once(() => /^\p{Lu}\p{Ll}/u);
const IN_PARENTHESES = once(() => /^ ?\((\p{Lu}\p{Ll}+)\)/u);

/**
 * Whether a given name stands before the name: a common one, or for a family name (`isFamily`) any other capitalised
 * word that is no company's noun, no place and no little word: "Ernest Solvay", "Juan Carlos Ferrero".
 */
export function isGivenName(place: Surroundings, isFamily: boolean): boolean {
  const { text, start, end, before } = place;
  const behind = IN_PARENTHESES().exec(text.slice(end, end + LONGEST_GIVEN_NAME))?.[1];
  if (behind !== undefined && wordSet(FIRST_NAMES).has(foldWord(behind))) return true;
  const [word, previous] = before.words;
  // Only a space may stand between: not the end of a line, a dash or a quote.
  if (word === undefined || !/^[ \u00a0\u202f]$/u.test(text.slice(word.end, start))) return false;
  const written = text.slice(word.start, word.end);
  if (!CAPITALISED().test(written)) return false;
  const { folded } = word;
  if (wordSet(FIRST_NAMES).has(folded)) return true;
  if (!isFamily || wordSet(NO_GIVEN_NAMES).has(folded) || DEMONYM.test(folded) || isCompanyWord(folded)) return false;
  if (previous !== undefined && wordSet(ARTICLES).has(previous.folded)) return false;
  return !hasCompanyNounAfter(place);
}

function isCompanyWord(folded: string): boolean {
  const { legalForms, nounsBefore, dealings } = COMPANY_WORDS;
  return [legalForms, nounsBefore, dealings].some((words) => wordSet(words).has(folded));
}

/** What bears names: of French before the name, of English on either side. By it the name is no company: "rue Mistral". */
const FRENCH_BEARERS =
  "rue avenue boulevard quai impasse allée square place pont lycée collège gymnase stade école université musée hôtel café restaurant théâtre cinéma prix coupe trophée équipe club navire+ paquebot frégate château villa parc gare hameau lieu-dit cratère astéroïde glacier mont baie lac île missile+";
const ENGLISH_BEARERS =
  "street road lane school college university museum hotel theatre theater cinema prize medal award+ cup trophy stadium arena ship+ boat cruiser castle church bridge crater asteroid glacier mount bay lake beach island county orchestra regiment park missile+";

/** What a thing that is eaten or used is counted in: "a bag of McCain chips". */
const MEASURES =
  "sac+ sachet+ paquet+ boîte+ bouteille+ canette+ verre+ pot+ tube+ tranche+ dose+ pincée+ cuillère+ gramme+ litre+ panneau panneaux rouleau rouleaux " +
  "bag+ box boxes tin+ can+ bottle+ packet+ pack+ jar+ glass bar+ slice+ piece+ pinch dash spoon+ gram+ roll+";

/** What is named with a preposition between: "avenue de Suez", but not "les prix d’Amazon". */
const PLACES =
  "rue avenue boulevard quai place pont gare hameau mont baie lac île collège lycée université university college school church county bay lake island";

/** Whether a street or a ship bears the name, or a thing in a bag: "rue Mistral", "avenue de Suez". */
export function isNamesake({ before, after }: Surroundings): boolean {
  const [first, second] = before.words;
  if (wordSet(ENGLISH_BEARERS).has(after.words[0]?.folded ?? "")) return true;
  if (first === undefined) return false;
  if (!/^(?:d[eu]?|of)$/u.test(first.folded)) {
    return wordSet(FRENCH_BEARERS).has(first.folded) || wordSet(ENGLISH_BEARERS).has(first.folded);
  }
  return second !== undefined && (wordSet(PLACES).has(second.folded) || wordSet(MEASURES).has(second.folded));
}

const TITLES =
  "mr mrs ms miss dr prof professor sir lady lord captain senator judge mm mme mlle monsieur madame mademoiselle docteur professeur maître capitaine sénateur";
const TITLE_OR_INITIAL = once(() => /(?<![\p{L}.])(?:MM?|Mr|Mrs|Ms|Dr|Pr|Me|\p{Lu})\.\s?$/u);

/** Whether a title or an initial with its full stop stands before the name: "M. Tesla", "N. Tesla", "Captain Vorwerk". */
export function isTitled({ text, start, before }: Surroundings): boolean {
  if (before.words[0] !== undefined && wordSet(TITLES).has(before.words[0].folded)) return true;
  return TITLE_OR_INITIAL().test(text.slice(Math.max(0, start - 6), start));
}

const PERSONAL = "he she his her himself herself";

/** Whether the words behind the name speak of him or her: "McCain announced his run". */
export function isPersonal(place: Surroundings): boolean {
  return place.after.words.some(({ folded }) => wordSet(PERSONAL).has(folded)) && !isTopicNear(place);
}

const NEAR = 60;
const MONTH = once(
  () => new RegExp(`(?<![\\p{L}])(?:${MONTHS.replaceAll(" ", "|").replace("mars|", "")})(?![\\p{L}])`, "iu"),
);

/** Whether the name stands alone in a cell, a line or a row, and another month is named close by. */
export function isMonthNear({ text, start, end, before, after }: Surroundings): boolean {
  if (before.words.length > 0 || after.words.length > 0) return false;
  return MONTH().test(text.slice(Math.max(0, start - NEAR), start)) || MONTH().test(text.slice(end, end + NEAR));
}
