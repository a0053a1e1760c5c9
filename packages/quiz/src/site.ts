import { type Catalogue, type Language, type PlaceId, placesAround, type SiteClaim } from "@choosefr/model";
import type { SiteNoun } from "./phrases/phrases.ts";

/** What can be opened, by its French noun: how its articles and participles agree. */
const BUILDINGS: Readonly<Record<string, SiteNoun["agrees"]>> = {
  agence: "f",
  boulangerie: "f",
  bureau: "m",
  bureaux: "mp",
  campus: "m",
  centrale: "f",
  centre: "m",
  cinémathèque: "f",
  entrepôt: "m",
  entrepôts: "mp",
  espace: "m",
  gigafactory: "f",
  parc: "m",
  plateforme: "f",
  pôle: "m",
  siège: "m",
  site: "m",
  studio: "m",
  unité: "f",
  usine: "f",
};

/** What may stand before the noun. */
const RANKS: ReadonlySet<string> = new Set([
  "deuxième",
  "dixième",
  "futur",
  "nouveau",
  "nouvelle",
  "second",
  "seconde",
]);

/** A longer description would leave no room for the question. */
const MOST_WORDS = 6;

/**
 * What is to be built, ready to stand behind an article: "gigafactory de batteries solides". Null where the record does not
 * name it by a noun that French can agree with, or not briefly in both languages.
 */
export function nounOf({ purpose }: SiteClaim, locale: Language): SiteNoun | null {
  if (purpose === null) return null;
  const [fr, en] = [headOf(purpose.fr, " pour ", " et "), headOf(purpose.en, " for ", " and ")];
  const [first = "", second = ""] = fr.split(" ");
  const agrees = BUILDINGS[RANKS.has(first) ? second : first];
  const isBrief = [fr, en].every((text) => countWords(text) <= MOST_WORDS);
  // "le bureau de la filiale de X", "les bureaux et studio de X": what belongs to whom would no longer be clear.
  const isClear = !fr.includes(" de la ") && !(agrees === "mp" && fr.includes(" et "));
  return agrees === undefined || !isBrief || !isClear ? null : { text: locale === "fr" ? fr : en, agrees };
}

/** The noun and what belongs to it, without what stands in brackets or after a comma, nor what it is for, nor what is added to it, if that is long. */
function headOf(purpose: string, isFor: string, isAnd: string): string {
  const whole = purpose.replace(/(?: \(|, ).*$/u, "");
  if (countWords(whole) <= MOST_WORDS) return whole;
  const [thing = whole] = whole.split(isFor);
  const [first = thing] = thing.split(isAnd);
  return countWords(thing) > MOST_WORDS ? first : thing;
}

function countWords(text: string): number {
  return text.split(" ").length;
}

/** Whether a noun names nothing but a kind of building: no place but France, no person, no product. Acronyms are words. */
export function isCommonNoun({ purpose }: SiteClaim): boolean {
  return purpose !== null && [purpose.fr, purpose.en].every((text) => !/(?!French\b)\p{Lu}\p{Ll}/u.test(text));
}

/** A place with the larger ones that it lies in, up to the region: "Dunkerque (Nord, Hauts-de-France)". */
export function describeWhere(id: PlaceId, locale: Language, record: Catalogue): string {
  const name = (place: PlaceId): string => record.nameOf({ kind: "place", id: place }, locale);
  const around = placesAround(id, record)
    .slice(1)
    .filter(({ type }) => type !== "country")
    .map((place) => name(place.id))
    .filter((one) => one !== name(id));
  return around.length === 0 ? name(id) : `${name(id)} (${around.join(", ")})`;
}
