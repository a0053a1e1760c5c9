import { once } from "../once.ts";

/** What stands where a figure may be: digits, the sign of a currency, or a word that ends a number in words. */
export type TriggerKind = "digits" | "sign" | "head";

export interface Trigger {
  readonly kind: TriggerKind;
  readonly start: number;
  /** After the digits or the sign, or inside the word. */
  readonly end: number;
}

/**
 * Beginnings of the words that end a number in words, or what it counts: scales and collectives, currencies, counted
 * nouns. They are rarer than numbers in words are. In small letters; capitals are added.
 */
const BEGINNINGS =
  "million milliard billion trillion dizaine douzaine quinzain vingtain trentain quarantain cinquantain soixantain centain millier hundred thousand dozen mrd " +
  "euro dollar livre franc yuan renminbi yen roupie couronne pound rupee krona krone crown " +
  "emploi poste cdi embauch recrut job position role rôle hire personn salari employ collabora étudiant etudiant apprenti chercheu ingénieur ingenieur dirigeant leader ceo people worker student apprentice research engineer executive startup start-up jeune project projet site usine centre data plant factor";

/** So many letters of a word are tested by the expression: more find nothing faster. */
const TESTED = 4;

/** The words' beginnings as an expression, grouped so that each letter is tested once. */
function sourceOf(words: readonly string[], depth: number): string {
  if (depth === 0 || words.includes("")) return "";
  const firsts = new Map<string, string[]>();
  for (const word of words) firsts.set(word.charAt(0), [...(firsts.get(word.charAt(0)) ?? []), word.slice(1)]);
  const byRest = new Map<string, string>();
  for (const [first, rests] of firsts) {
    const rest = sourceOf(rests, depth - 1);
    const letter = first === "-" ? "\\-" : `${first}${first.toUpperCase()}`;
    byRest.set(rest, `${byRest.get(rest) ?? ""}${letter}`);
  }
  const sources = Array.from(byRest, ([rest, first]) => `[${first}]${rest}`);
  return sources.length === 1 ? sources.join("") : `(?:${sources.join("|")})`;
}

const LETTERS = "A-Za-z\\u00c0-\\u024f";

/**
 * A run of digits, a sign of a currency, or the beginning of a head with what stands before it. Without the u flag V8
 * reads two-byte text at twice the speed; no class holds a surrogate.
 */
const TRIGGER = once(() => {
  const heads = sourceOf(BEGINNINGS.split(" "), TESTED);
  // oxlint-disable-next-line require-unicode-regexp
  return new RegExp(`[0-9]+|[$\\u20ac\\u00a3\\u00a5\\u20b9]|[^${LETTERS}]${heads}`, "g");
});

/**
 * The next place from `from` on where a figure may be, or null. A head at the very beginning of the text is left out:
 * no number stands before it.
 */
export function nextTrigger(text: string, from: number): Trigger | null {
  const trigger = TRIGGER();
  trigger.lastIndex = from;
  if (!trigger.test(text)) return null;
  const end = trigger.lastIndex;
  const last = text.charCodeAt(end - 1);
  let start = end - 1;
  if (isDigitUnit(last)) {
    while (start > from && isDigitUnit(text.charCodeAt(start - 1))) start -= 1;
    return { kind: "digits", start, end };
  }
  if (isCurrencySign(last)) return { kind: "sign", start, end };
  while (start > from && isLetterUnit(text.charCodeAt(start - 1))) start -= 1;
  return { kind: "head", start, end };
}

/** Whether a unit is the sign of a currency of the record. */
export function isCurrencySign(code: number): boolean {
  return code === 36 || code === 0x20ac || code === 0xa3 || code === 0xa5 || code === 0x20b9;
}

/** Whether a unit is a letter of French or English. */
export function isLetterUnit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
}

function isDigitUnit(code: number): boolean {
  return code >= 48 && code <= 57;
}
