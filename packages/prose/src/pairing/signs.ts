import type { Region } from "../names/mention.ts";
import { once } from "../once.ts";
import { firstLettersOf, patternsAt } from "./first-letters.ts";
import type { Sign, SignAt } from "./sign.ts";
import {
  COUNTRIES_AU,
  COUNTRIES_AUX,
  COUNTRIES_EN,
  COUNTRIES_IN,
  COUNTRIES_IN_THE,
  FRANCE,
} from "./vocabulary/places.ts";
import {
  DENIAL_WORDS,
  DENIALS_IN_PLACE,
  SIGN_WORDS,
  SIGNS_IN_PLACE,
  TURN_WORDS,
  WORLD_WORDS,
} from "./vocabulary/signs.ts";
import { anyOf, sourceOf } from "./vocabulary/source-of.ts";

const SIGNS: readonly Sign[] = ["invest", "hire", "train", "support", "build", "stop"];
/** The patterns behind those of the signs. */
const DENIAL = SIGNS.length;
const OTHER_COUNTRY = DENIAL + 1;
const TURN = DENIAL + 2;

/** Each pattern as an expression for one place, where a word begins. */
const EXPRESSIONS = once(() => sources().map((source) => new RegExp(`(?:${source})(?![a-z0-9])`, "uy")));
const FIRST_LETTERS = once(() => firstLettersOf(sources()));

/** In the order of the bits: French and English together, for a word of one is rarely one of the other. */
function sources(): readonly string[] {
  const ofSigns = SIGNS.map((sign) => [sourceOf(SIGN_WORDS[sign]), ...SIGNS_IN_PLACE[sign]].join("|"));
  const denials = [sourceOf(DENIAL_WORDS), ...DENIALS_IN_PLACE].join("|");
  return [...ofSigns, denials, otherCountries(), sourceOf(TURN_WORDS)];
}

function otherCountries(): string {
  const french = `en (?:${sourceOf(COUNTRIES_EN)})|au (?:${sourceOf(COUNTRIES_AU)})|aux (?:${sourceOf(COUNTRIES_AUX)})`;
  return `${sourceOf(WORLD_WORDS)}|${french}|in (?:${sourceOf(COUNTRIES_IN)}|the (?:${sourceOf(COUNTRIES_IN_THE)}))`;
}

const AT_HOME = once(() => anyOf(sourceOf(FRANCE)));

const COLON = 58;
const SEMICOLON = 59;
const SPACE = 32;

/** What the words of a folded sentence say of the figures in it. */
export interface SentenceSigns {
  /** In order and apart; of two at one place the longer one, then the one that stops. */
  readonly signs: readonly SignAt[];
  /** Where a sentence turns, in order. */
  readonly turns: readonly Region[];
  /** Where a word begins that may be of a denial. */
  readonly denials: readonly number[];
  /** Where a word begins that may be of another country. */
  readonly elsewhere: readonly number[];
}

/** Reads the signs of a folded sentence in one go: patterns are tried only where their first letters stand. */
export function readSigns(folded: string): SentenceSigns {
  const [signs, turns, denials, elsewhere]: [SignAt[], Region[], number[], number[]] = [[], [], [], []];
  /** Where the last sign, and the last one of each pattern, ends: of one pattern two never overlap. */
  let reach = 0;
  const expressions = EXPRESSIONS();
  const reaches = expressions.map(() => 0);

  const endOf = (pattern: number, at: number): number => {
    const expression = expressions[pattern];
    if (expression === undefined || at < (reaches[pattern] ?? 0)) return -1;
    expression.lastIndex = at;
    if (!expression.test(folded)) return -1;
    reaches[pattern] = expression.lastIndex;
    return expression.lastIndex;
  };

  const readWord = (at: number, patterns: number): void => {
    let found: Sign | null = null;
    let end = at;
    for (let index = 0; index < SIGNS.length; index += 1) {
      const sign = SIGNS[index];
      if ((patterns & (1 << index)) === 0 || sign === undefined) continue;
      const signEnd = endOf(index, at);
      if (signEnd > end || (signEnd === end && sign === "stop")) {
        found = sign;
        end = signEnd;
      }
    }
    // "Chiffre d'affaires" is not "chiffre".
    if (found !== null && at >= reach) {
      signs.push({ sign: found, start: at, end });
      reach = end;
    }
    if ((patterns & (1 << DENIAL)) !== 0) denials.push(at);
    if ((patterns & (1 << OTHER_COUNTRY)) !== 0) elsewhere.push(at);
    if ((patterns & (1 << TURN)) !== 0) {
      const turnEnd = endOf(TURN, at);
      if (turnEnd >= 0) turns.push({ start: at, end: turnEnd });
    }
  };

  const firstLetters = FIRST_LETTERS();
  let isInWord = false;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    const isWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (isWord && !isInWord) {
      const patterns = patternsAt(firstLetters, folded, at);
      if (patterns !== 0) readWord(at, patterns);
    }
    isInWord = isWord;
    if (code === SEMICOLON) turns.push({ start: at, end: at + 1 });
    else if (code === COLON && folded.charCodeAt(at + 1) === SPACE) turns.push({ start: at, end: at + 2 });
  }
  return { signs, turns, denials, elsewhere };
}

/** Whether a span of a folded sentence denies its figures, passes them on as talk, or tells of money long since spent. */
export function isDenied(folded: string, { denials }: SentenceSigns, clause: Region): boolean {
  return holdsPattern(DENIAL, folded, clause, denials);
}

/** Whether a span of a folded sentence speaks of the world or of another country, and not of France. */
export function isElsewhere(folded: string, { elsewhere }: SentenceSigns, segment: Region): boolean {
  return (
    holdsPattern(OTHER_COUNTRY, folded, segment, elsewhere) && !AT_HOME().test(folded.slice(segment.start, segment.end))
  );
}

/** Whether a pattern matches inside a span at one of these places. */
function holdsPattern(pattern: number, folded: string, { start, end }: Region, places: readonly number[]): boolean {
  const expression = EXPRESSIONS()[pattern];
  if (expression === undefined || !places.some((at) => at >= start && at < end)) return false;
  const part = folded.slice(start, end);
  return places.some((at) => {
    expression.lastIndex = at - start;
    return at >= start && at < end && expression.test(part);
  });
}
