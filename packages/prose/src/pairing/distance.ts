import type { Figure } from "../figures/figure.ts";
import { isDigit } from "../names/letters.ts";
import type { Mention, Region } from "../names/mention.ts";
import { once } from "../once.ts";
import type { Sentence } from "./sentence.ts";
import { BEFORE_NAME } from "./vocabulary/little-words.ts";
import { BESIDE_ANOTHER, BESIDE_DEEDS, ENGLISH_PARTIES, FRENCH_PARTIES } from "./vocabulary/relations.ts";
import { sourceOf } from "./vocabulary/source-of.ts";

const OBLIQUE = once(() => {
  const french = `(?:${sourceOf(FRENCH_PARTIES)}|maison mere)(?: d[eu'])?`;
  const english = `(?:${sourceOf(ENGLISH_PARTIES)})(?: of)?`;
  return new RegExp(
    `(?:^|[^a-z])(?:${sourceOf(BESIDE_ANOTHER, BESIDE_DEEDS)}|${french}|${english})\\s*${BEFORE_NAME}`,
    "u",
  );
});

/** Whether a name is not the one who acts, from the folded text before it: "après Amazon", "rival d'Amazon", "after Amazon". */
function isOblique(before: string): boolean {
  return OBLIQUE().test(before);
}

/** How far a name is from being the one who acts: 0 it may be, 1 another stands beside it, 2 it is in an insertion. */
export function distanceOf(sentence: Sentence, figure: Figure, mention: Mention): 0 | 1 | 2 {
  const { folded, start } = sentence;
  const segment = segmentOf(sentence, mention);
  const holdsFigure = segment.start <= figure.start - start && figure.end - start <= segment.end;
  const isClosed = segment.start > 0 && segment.end < folded.length;
  const lead = folded.slice(Math.max(0, mention.start - start - 40), mention.start - start);
  if (!holdsFigure && isClosed && isInsertion(folded, segment, mention, start)) return 2;
  return isOblique(lead) ? 1 : 0;
}

/** ", but Mars, ": a turn to another one who acts. */
const TURNS_TO = /^\s*(?:mais|et|puis|but|and|while|whereas|tandis que?|alors que?)\s+(?:le |la |l'|the |groupe )?$/u;

/** Whether a segment between commas tells of someone else: ", rival of Amazon,", ", qui appartient à Amazon,". */
function isInsertion(folded: string, segment: Region, mention: Mention, start: number): boolean {
  const opening = folded.slice(segment.start, mention.start - start);
  const sign = folded.charAt(segment.start - 1);
  // A dash that opens a sentence is that of a list or a dialogue.
  const isOpening = folded.slice(0, Math.max(0, segment.start - 1)).trim() === "";
  if (!isOpening && (sign === "(" || sign === "–" || sign === "—")) return true;
  if (TURNS_TO.test(opening)) return false;
  return (
    sign === "," &&
    (/^\s*(?:qui|dont|que|qu'|ou|who|which|whose|where|that)(?![a-z])/u.test(opening) || /[a-z]/u.test(opening))
  );
}

/** The part of a sentence around a span that no comma, bracket or colon parts. */
export function segmentOf({ folded, start }: Sentence, figure: Region): Region {
  const [from, to] = [figure.start - start, figure.end - start];
  let left = from;
  while (left > 0 && !isBreak(folded, left - 1)) left -= 1;
  let right = to;
  while (right < folded.length && !isBreak(folded, right)) right += 1;
  return { start: left, end: right };
}

const COMMA = 44;
const SPACE = 32;

function isBreak(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  // Most of a text is this.
  if ((code >= 97 && code <= 122) || code === SPACE || !",;()–—:|".includes(folded.charAt(at))) return false;
  return !(code === COMMA && isDigit(folded.charCodeAt(at - 1)) && isDigit(folded.charCodeAt(at + 1)));
}
