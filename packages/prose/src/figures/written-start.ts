import { once } from "../once.ts";
import { isCurrencySign, isLetterUnit } from "./trigger.ts";

/** Words that begin a number, or stand in one. In small letters; an `s` of the plural may follow. */
const NUMBERS =
  "zéro zero deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante huitante nonante cent mille demi demie " +
  "one two three four five seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half hundred thousand million billion trillion dozen";

/** Words that begin a number that is not named, or one of which a scale tells the size: "plusieurs milliards", "un milliard". */
const OPENINGS = "un une a an des several many few plusieurs quelques bon bonne petit petite good";

const WORDS: () => ReadonlySet<string> = once(
  () => new Set(`${NUMBERS} ${OPENINGS}`.split(" ").flatMap((word) => [word, `${word}s`])),
);
/** Openings that are half of prose: they begin a number before another word of one only. */
const ARTICLES: () => ReadonlySet<string> = once(
  () => new Set("un une a an des bon bonne petit petite good".split(" ")),
);
/** What may stand between an article and the rest of a number or range: "un à deux milliards", "un virgule trois". */
const JOINTS: ReadonlySet<string> = new Set(["à", "et", "to", "and", "point", "virgule"]);

/** Small words that no number reaches over to what it counts. */
const BARRIERS: () => ReadonlySet<string> = once(
  () =>
    new Set(
      (
        "le la les ce ces cet cette son sa ses leur leurs du au aux que qui dont où pour par sur dans avec sans est sont ont ne pas il elle " +
        "the this that these those its their his her our for by with from in on at is are was were be been has have had not it they which"
      ).split(" "),
    ),
);

const LONGEST_WORD = 11;
const HASHES = 1 << 12;

/** The first two letters and the length of the words, hashed: nearly every other word is told from them by these. */
const SHAPES = once(() => {
  const shapes = new Uint8Array(HASHES);
  for (const word of [...WORDS(), ...JOINTS, ...BARRIERS()]) shapes[shapeOf(word, 0, word.length)] = 1;
  return shapes;
});

/** ASCII letters hash alike in both cases. */
function shapeOf(text: string, start: number, end: number): number {
  const second = end - start > 1 ? text.charCodeAt(start + 1) & 31 : 0;
  return (((end - start) * 32 + (text.charCodeAt(start) & 31)) * 32 + second) & (HASHES - 1);
}

/** How far before its head a number in words may begin. */
const REACH = 96;

/** What parts two thoughts, as no number does. */
const STOPS = once(() => {
  const stops = new Uint8Array(128);
  for (const stop of ',!?:()[]"|={') stops[stop.charCodeAt(0)] = 1;
  return stops;
});

/**
 * Where a number in words may begin that stands before a head at `at`: offsets in order, none before `floor`, none
 * beyond a sign that no number holds. Looks back over a bounded stretch.
 */
export function findWrittenStarts(text: string, at: number, floor: number): readonly number[] {
  const least = Math.max(floor, at - REACH);
  const shapes = SHAPES();
  const stops = STOPS();
  let starts: number[] | null = null;
  /** Where the last word read begins, if it is part of a number, or else the head. */
  let nearest = at;
  let wordEnd = -1;
  for (let index = at - 1; index >= least - 1; index -= 1) {
    const code = index < least ? 0 : text.charCodeAt(index);
    if (isLetterUnit(code)) {
      if (wordEnd < 0) wordEnd = index + 1;
      continue;
    }
    if (wordEnd >= 0) {
      const start = index + 1;
      if (wordEnd - start <= LONGEST_WORD && shapes[shapeOf(text, start, wordEnd)] === 1) {
        const word = text.slice(start, wordEnd).toLowerCase();
        const isNear = nearest - wordEnd <= 2;
        if (WORDS().has(word) && (isNear || !ARTICLES().has(word))) {
          starts ??= [];
          starts.push(start);
          nearest = start;
        } else if (BARRIERS().has(word)) break;
        else if (isNear && JOINTS.has(word)) nearest = start;
      }
      wordEnd = -1;
    }
    if (code < 128 ? stops[code] === 1 || (code >= 48 && code <= 57) : isStop(code)) break;
    if (code === 10 && text.charCodeAt(index - 1) === 10) break;
  }
  return starts === null ? NONE : starts.toReversed();
}

const NONE: readonly number[] = [];

function isStop(code: number): boolean {
  return code === 0xab || code === 0xbb || code === 0x201c || code === 0x201d || isCurrencySign(code);
}
