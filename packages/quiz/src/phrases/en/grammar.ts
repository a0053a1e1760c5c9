import { NBSP } from "@choosefr/model";

/** "Amazon’s", "Coca-Cola European Partners’". */
export function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words that keep their capital wherever they stand. */
const PROPER = /^(?:Dunkirk|Elon|European|France|Franco|French|Mikado|Mistral|Paris|Paxlovid|Valeco|Western)/u;

/** A title of a few words as it stands inside a sentence: its capital goes, unless its first word is an acronym or a name. */
export function inSentence(title: string): string {
  return /^\p{Lu}(?:\p{Ll}|[- ])/u.test(title) && !PROPER.test(title)
    ? title.charAt(0).toLowerCase() + title.slice(1)
    : title;
}

const COUNTS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** "two"; above ten in figures. */
export function inWords(count: number): string {
  return COUNTS[count] ?? String(count);
}

const IN_WORDS = [
  "",
  "once",
  "twice",
  "three times",
  "four times",
  "five times",
  "six times",
  "seven times",
  "eight times",
  "nine times",
  "ten times",
];

/** "twice", "3.6 times", for a factor that is ready to read. */
export function times(factor: string): string {
  return IN_WORDS[Number(factor)] ?? `${factor}${NBSP}times`;
}

/** " by 2027", or nothing. */
export function deadline(by: number | null): string {
  return by === null ? "" : ` by ${by}`;
}

/** A Choose France summit as a question calls it, so that whoever never heard of it knows what it is. */
export function nameInQuestion(edition: string): string {
  return edition.replace(/^(Choose France) Summit of (.+)$/u, "$1 investment summit of $2");
}
