import { once } from "../once.ts";
import { isApostrophe } from "./letters.ts";
import type { Surroundings } from "./surroundings.ts";
import { verbSet } from "./vocabulary/verb-set.ts";
import { COMPANY_VERBS, SUBJECT_VERBS } from "./vocabulary/verbs.ts";
import { wordSet } from "./vocabulary/word-set.ts";
import type { Neighbours, Word } from "./words.ts";

/** Words that only a verb follows, and a subject comes before. */
const BEFORE_VERBS =
  "ont avait avaient aura auront va vont vient viendra doit doivent devra devrait peut peuvent pourra pourrait ne n se s y " +
  "will would has had may might could cannot must should does did doesn didn wont won";

const HAS = new Set(["a", "avait", "aura"]);
const IS = "est était sera serait is was be";

/** Between "a" or "est" and the participle. */
const ADVERBS = "aussi déjà bien enfin également encore toujours pas plus finalement also now still already not just";

/** Verbs that follow a noun in the plural. */
const FINITE = "are were have can will should may must sont ont";

const FRENCH_PARTICIPLE = /(?:é|i|u|is|it|ert|eint)(?:e|s|es)?$/u;
const ENGLISH_PARTICIPLE = /(?:ed|ing)$/u;
const AFTER_IS = "to in among about en chez à";

/** Futures and imperfects of French, simple pasts of English, by their ends; and the nouns and adjectives that end alike. */
const FRENCH_TENSE = /(?:[eiuv]|[dt])r(?:a|ont)$|.{3}ai(?:t|ent)$/u;
const ENGLISH_PAST = /.{3}ed$/u;
const NO_VERBS =
  "opera camera extra supra ultra parfait portrait extrait imparfait bienfait souhait contrat based shaped coloured colored flavoured flavored scented infused sized indeed hundred speed peeled dried candied holds contient contains";

/** What an object begins with and no noun is followed by: "forme des apprentis", "keeps its", "wins the". */
const FRENCH_OBJECT_STARTS = "le la les l des un une ses son sa leur leurs deux trois quatre cinq plus près";
const ENGLISH_OBJECT_STARTS =
  "its the a an their this these his her no more fewer less two three four five some up out back";

const POSSESSIVE_S = once(() => /^s(?!\p{L})/u);
const APPENDED = once(() => /^,\s+(?:qui|que|dont|où|l[ae]|une?|the|an?|which|who|whose|l[’'])(?!\p{L}|\p{M})/u);

/** Whether the name is the subject of a verb or the owner of something: no name of a fruit or a month begins so. */
export function isSubject(place: Surroundings): boolean {
  const { text, end, after } = place;
  if (isApostrophe(text.charCodeAt(end)) && POSSESSIVE_S().test(text.slice(end + 1, end + 3))) return true;
  const [first, second, third] = after.words;
  if (first === undefined) return isAppended(place);
  const { folded } = first;
  // Of two verbs the first is a noun: "Snap points are shown".
  if (folded.endsWith("s") && second !== undefined && wordSet(FINITE).has(second.folded)) return false;
  if (verbSet(COMPANY_VERBS).has(folded) || verbSet(SUBJECT_VERBS).has(folded)) return true;
  if (wordSet(BEFORE_VERBS).has(folded)) return true;
  const last = second !== undefined && wordSet(ADVERBS).has(second.folded) ? third : second;
  if (isJoined(after)) return true;
  if (last !== undefined && (HAS.has(folded) || wordSet(IS).has(folded)) && isParticiple(text, last)) return true;
  if (last !== undefined && wordSet(IS).has(folded) && wordSet(AFTER_IS).has(last.folded)) return true;
  if (wordSet(NO_VERBS).has(folded)) return false;
  if (FRENCH_TENSE.test(folded) && folded.length > 4) return true;
  if (second === undefined) return false;
  if (ENGLISH_PAST.test(folded)) return true;
  if (/.{3}(?:e|[dt])$/u.test(folded)) return wordSet(FRENCH_OBJECT_STARTS).has(second.folded);
  return /.{3}s$/u.test(folded) && wordSet(ENGLISH_OBJECT_STARTS).has(second.folded);
}

/** Whether the verb of two subjects follows: "Safran and GE build". */
function isJoined({ words: [joint, other, verb] }: Neighbours): boolean {
  if (joint === undefined || other === undefined || verb === undefined) return false;
  return (joint.folded === "et" || joint.folded === "and") && verbSet(COMPANY_VERBS).has(verb.folded);
}

function isParticiple(text: string, word: Word): boolean {
  const written = text.slice(word.start, word.end).toLowerCase().replace("û", "u");
  return FRENCH_PARTICIPLE.test(written) || ENGLISH_PARTICIPLE.test(written);
}

/** Whether a comma brings a relative clause or an apposition: "Meta, qui", "Snap, the owner of". */
function isAppended({ text, end, after }: Surroundings): boolean {
  return after.stop === "," && APPENDED().test(text.slice(end, end + 12));
}
