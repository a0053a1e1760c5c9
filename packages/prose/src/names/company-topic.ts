import type { OtherSense } from "@choosefr/model";
import { isSubject } from "./subject.ts";
import type { Surroundings } from "./surroundings.ts";
import { COMPANY_TOPIC } from "./vocabulary/company-topic.ts";
import { OTHER_SENSE_WORDS } from "./vocabulary/other-senses.ts";
import { verbSet } from "./vocabulary/verb-set.ts";
import { COMPANY_VERBS } from "./vocabulary/verbs.ts";
import { wordSet } from "./vocabulary/word-set.ts";

/** Senses that are written with a capital too, so that a capital alone is no sign of a company. */
const CAPITALISED: ReadonlySet<OtherSense> = new Set([
  "person",
  "acronym",
  "planet",
  "work",
  "canal",
  "programme",
  "product",
]);

/** Of these, what may be the subject of any verb: "Mars has two moons". */
const ACTORS: ReadonlySet<OtherSense> = new Set(["acronym", "planet", "work", "programme", "canal"]);

/** What the finder knows of the name itself. */
interface KnownName {
  readonly text: string;
  readonly otherSenses: readonly OtherSense[];
  readonly products: readonly string[];
}

/** What the words of a trade tell of too: a battery has a BMS, and Mars satellites. */
const TECHNICAL: ReadonlySet<OtherSense> = new Set(["acronym", "planet", "programme"]);

/** Between a participle and who did it: "made by Mars". */
const AGENTS: ReadonlySet<string> = new Set(["by", "par"]);

/** Whether the name has another sense that its capital does not rule out, or that its sentence tells of. Nobody's acronym is "Upsa". */
export function needsEvidence(place: Surroundings, { text, otherSenses }: KnownName): boolean {
  const isAcronym = text === text.toUpperCase();
  if (otherSenses.some((sense) => CAPITALISED.has(sense) && (sense !== "acronym" || isAcronym))) return true;
  return otherSenses.some((sense) => sentenceHolds(place, wordSet(OTHER_SENSE_WORDS()[sense].before)));
}

/** Whether something in the name's sentence speaks for a company: its trade, a dealing with it, what it makes. */
export function hasEvidence(place: Surroundings, { otherSenses, products }: KnownName): boolean {
  const { before, after } = place;
  const [nearest, second] = before.words;
  if (nearest !== undefined && wordSet(COMPANY_TOPIC.leads).has(nearest.folded)) return true;
  const isAgent = nearest !== undefined && second !== undefined && AGENTS.has(nearest.folded);
  if (isAgent && verbSet(COMPANY_VERBS).has(second.folded)) return true;
  if (isTopicNear(place) || isProductNear(place, products)) return true;
  const isTrade = !otherSenses.some((sense) => TECHNICAL.has(sense));
  if (isTrade && sentenceHolds(place, wordSet(COMPANY_TOPIC.trades))) return true;
  const isPerson = otherSenses.includes("person");
  // Whose goods bear the name is better known than the person.
  if (!otherSenses.some((sense) => ACTORS.has(sense)) && !(isPerson && !otherSenses.includes("product"))) {
    return isSubject(place);
  }
  return isPerson && after.words.some(({ folded }) => folded === "its");
}

/** Shorter names of products are words of every day. */
const SHORTEST_PRODUCT = 5;

/** Whether the sentence names one of its products: "le Thermomix de Vorwerk". */
function isProductNear({ sentence }: Surroundings, products: readonly string[]): boolean {
  if (products.length === 0) return false;
  return sentence().some(
    ({ folded, isCapital }) => isCapital && folded.length >= SHORTEST_PRODUCT && products.includes(folded),
  );
}

/** Whether the sentence, within reach of the name, tells of business. */
export function isTopicNear(place: Surroundings): boolean {
  return sentenceHolds(place, wordSet(COMPANY_TOPIC.words));
}

function sentenceHolds({ sentence }: Surroundings, words: ReadonlySet<string>): boolean {
  return sentence().some(({ folded }) => words.has(folded));
}

/** Whether a folded word is one of business. */
export function isTopicWord(folded: string): boolean {
  return wordSet(COMPANY_TOPIC.words).has(folded);
}
