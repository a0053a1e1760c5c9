import { inSentence } from "./grammar.ts";

/** What is announced, by the noun that names it: one of a kind takes an article. */
const COUNTED: ReadonlySet<string> = new Set([
  "bakery",
  "campus",
  "centre",
  "facility",
  "farm",
  "expansion",
  "extension",
  "fund",
  "gigafactory",
  "hub",
  "incubator",
  "laboratory",
  "line",
  "network",
  "office",
  "plant",
  "programme",
  "school",
  "series",
  "site",
  "steelworks",
  "studio",
  "subsidiary",
  "supercomputer",
  "terminal",
  "unit",
]);

/** What is done to something else: "the extension of the plant". */
const DONE: ReadonlySet<string> = new Set([
  "conversion",
  "development",
  "doubling",
  "expansion",
  "extension",
  "modernisation",
  "opening",
  "production",
  "purchase",
  "training",
  "upgrade",
]);

/** What takes no article. */
const BARE: ReadonlySet<string> = new Set([
  "computing",
  "hiring",
  "infrastructure",
  "output",
  "packaging",
  "production",
  "recycling",
  "refining",
  "training",
]);

/** Words behind which stands what belongs to a thing, and no longer its name. */
const ENDS_NAME = / (?:at|between|for|from|in|made|near|north|of|on|over|to|under|with) .*$/u;
/** What may follow a comma: where it is, what belongs to it, or another name. */
const TAIL = /^(?:(?:among|at|in|near|notably|one of|some of|then|under) |\p{Lu})/u;
/** What begins with a number, or with an article of its own. */
const HAS_OWN = /^(?:an?|the|two|three|four|six|seven|eight|one hundred|two hundred|\d[\d,]*) /u;
/** An acronym whose first letter is spoken with a vowel. */
const SPELT_WITH_VOWEL = /^[AEFHILMNORSX]/u;

/** A noun with its article: "a plant", "an AI campus"; null where sound and spelling part: "one-gigawatt". */
export function withArticle(text: string): string | null {
  if (/^(?:one|u[ns]i|eu)/u.test(text)) return null;
  const isVowel = /^[\p{Lu}\d][\p{Lu}&\d]/u.test(text) ? SPELT_WITH_VOWEL.test(text) : /^(?!Eu)[aeiou]/iu.test(text);
  return `${isVowel ? "an" : "a"} ${text}`;
}

/**
 * A title of a few words as the object of a sentence: "a drone plant in Cahors", "the extension of the car plant in Onnaing".
 * Null where a part of it is called by a noun of which it is not known whether it takes an article.
 */
export function asThing(title: string): string | null {
  const parts = inSentence(title)
    .split(", ")
    .map((part, index) => (index > 0 && TAIL.test(part) ? part : withArticles(part)));
  return parts.includes(null) ? null : parts.join(", ");
}

/** A part with its article, and what is joined to it with its own: "a plant and a warehouse", "an assembly and test plant". */
function withArticles(part: string): string | null {
  const [first = "", ...rest] = part.split(" and ");
  const head = nameIn(first);
  if (rest.length === 0 || head === null) return nameIn(part);
  const all = rest.map((other) => (other.replace(ENDS_NAME, "").includes(" ") ? nameIn(other) : other));
  const areMixed = isPlural(lastOf(first)) && rest.some((other) => COUNTED.has(lastOf(other)) && !HAS_OWN.test(other));
  return all.includes(null) || areMixed ? null : [head, ...all].join(" and ");
}

function lastOf(phrase: string): string {
  return phrase.replace(ENDS_NAME, "").split(" ").at(-1) ?? "";
}

function nameIn(phrase: string): string | null {
  const last = lastOf(phrase);
  if (HAS_OWN.test(phrase)) return phrase;
  const [first = ""] = phrase.split(" ", 1);
  if (DONE.has(first) && /^\p{L}+ (?:and \p{L}+ )?of /u.test(phrase)) return `the ${phrase}`;
  if (/’s? /u.test(phrase.replace(ENDS_NAME, "")) || BARE.has(last) || isPlural(last)) return phrase;
  return COUNTED.has(last) ? withArticle(phrase) : null;
}

function isPlural(noun: string): boolean {
  return /(?:[^s]s|sses)$/u.test(noun) && !COUNTED.has(noun);
}
