import { NBSP } from "@choosefr/model";
import type { Announcers } from "../announcers.ts";

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A title of a few words as it stands inside a sentence: its capital goes, unless its first word is an acronym. */
export function inSentence(title: string): string {
  return /^\p{Lu}(?:\p{Ll}|[’ ])/u.test(title) ? lowerFirst(title) : title;
}

/** "Amazon a promis", "Coca-Cola et Suez ont promis". */
export function promised({ names, areSeveral }: Announcers): string {
  return `${names} ${areSeveral ? "ont" : "a"} promis`;
}

/** "Amazon a-t-il promis", in a question. */
export function hasPromised({ names, areSeveral }: Announcers): string {
  return `${names} ${areSeveral ? "ont-ils" : "a-t-il"} promis`;
}

/** "Amazon a annoncé", "Coca-Cola et Suez ont annoncé". */
export function announced({ names, areSeveral }: Announcers): string {
  return `${names} ${areSeveral ? "ont" : "a"} annoncé`;
}

/** Whether an edition is called a summit: its name begins with a common noun, which takes an article. */
export function isSummit(edition: string): boolean {
  return edition.startsWith("Sommet ");
}

/** "au sommet Choose France 2024". */
export function atSummit(edition: string): string {
  return `au ${lowerFirst(edition)}`;
}

/** The name of an edition inside a sentence. */
export function lowerSummit(edition: string): string {
  return isSummit(edition) ? lowerFirst(edition) : edition;
}

/** An article that opened a sentence, inside one. */
export function lowerArticle(text: string): string {
  return /^(?:Les? |La |L’)/u.test(text) ? lowerFirst(text) : text;
}

const IN_WORDS = ["", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];

/** "deux", "douze" in figures: a count of things that are feminine in French and more than one. */
export function inWords(count: number): string {
  return IN_WORDS[count] ?? String(count);
}

/** "deux fois", "3,6 fois", for a factor that is ready to read. */
export function times(factor: string): string {
  return IN_WORDS[Number(factor)] === undefined ? `${factor}${NBSP}fois` : `${IN_WORDS[Number(factor)]} fois`;
}

/** " d’ici 2027", or nothing. */
export function deadline(by: number | null): string {
  return by === null ? "" : ` d’ici ${by}`;
}
