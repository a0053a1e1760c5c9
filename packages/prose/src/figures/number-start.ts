import { isDigit } from "../names/letters.ts";
import { once } from "../once.ts";
import { isCurrencySign, isLetterUnit } from "./trigger.ts";

/** How far before a number its currency may begin: a sign or code, markup and a space or its escape. */
const LONGEST_PREFIX = 24;

/** Signs and codes of currencies before a number, in all their printings, with what may stand between. */
const PREFIX =
  /(?:(?:C(?:AD?)?|USD?)?\$(?:US|CAN?)?|CN¥|[€£¥₹]|&(?:euro|pound|yen|#8364|#163|#x20[aA][cC]);|\\(?:euro|texteuro|EUR|pounds)(?:\{\})?|(?<![A-Za-z])(?:EUR|USD|GBP|CHF|CNY|RMB|JPY|CAD|INR|SEK|NOK|DKK))(?:[\s*_~]|&(?:nbsp|thinsp|#160|#8239|#8201);|\\[,;: ]){0,3}$/u;

/** Signs that may stand between a currency and its number, or end an escape of either. */
const PREFIX_ENDS: () => ReadonlySet<number> = once(
  () => new Set(Array.from("*_~;,:}\\\u00a0\u202f\u2009\n", (sign) => sign.charCodeAt(0))),
);

const SPACE = 32;

/** Where the currency begins that a number at `at` has before it, none before `floor`; `at` where there is none. */
export function findCurrencyBefore(text: string, at: number, floor: number): number {
  let end = at;
  while (end > floor && at - end < 2 && text.charCodeAt(end - 1) === SPACE) end -= 1;
  if (end <= floor) return at;
  const last = text.charCodeAt(end - 1);
  // Before most numbers stands a word in small letters.
  const isSmall = last >= 97 && last <= 122;
  if (isSmall ? last !== 111 || !text.endsWith("euro", end) : !mayEndPrefix(last)) return at;
  const from = Math.max(floor, at - LONGEST_PREFIX);
  const prefix = PREFIX.exec(text.slice(from, at));
  return prefix === null ? at : from + prefix.index;
}

function mayEndPrefix(code: number): boolean {
  return (code >= 65 && code <= 90) || isCurrencySign(code) || PREFIX_ENDS().has(code);
}

/** The words that join the ends of a range, and hyphens, by their last unit. */
const JOINT = once(() => /(?:(?<![\p{L}\p{M}])(?:à|et|to|and)\s|\p{L}[-‐‑–—])$/u);

/** Whether a number at `at` may be the upper end of a range whose lower end is in words: "deux à 3 milliards". */
export function mayBeUpperEnd(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1);
  if (last === SPACE) {
    const letter = text.charCodeAt(at - 2);
    if (letter !== 0xe0 && letter !== 116 && letter !== 111 && letter !== 100) return false;
  } else if (last !== 45 && (last < 0x2010 || last > 0x2014)) return false;
  return JOINT().test(text.slice(Math.max(0, at - 6), at));
}

/** Whether a number may follow a currency sign that ends at the offset. */
export function leadsToNumber(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  if (next === SPACE) return isDigit(text.charCodeAt(at + 1)) || isLetterUnit(text.charCodeAt(at + 1));
  return isDigit(next) || isLetterUnit(next) || next > 127 || PREFIX_ENDS().has(next);
}

const DEAD_ENDS: () => ReadonlySet<number> = once(
  () => new Set(Array.from('%)(:;!?/"]|«»“”=', (sign) => sign.charCodeAt(0))),
);

/** Whether what a number in digits counts may follow its end: behind most numbers it does not ("in 2030.", "12 %"). */
export function mayGoOn(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 44 || code === 46) return isDigit(text.charCodeAt(end + 1));
  return !Number.isNaN(code) && !DEAD_ENDS().has(code === SPACE ? text.charCodeAt(end + 1) : code);
}
