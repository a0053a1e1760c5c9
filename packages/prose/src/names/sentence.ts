import { isHyphen, isSpace, isWordAt } from "./letters.ts";
import { foldWord } from "./vocabulary/word-set.ts";

const SENTENCE_END = /[.!?…]["»”)]*\s|\n\s*\n/u;

/** Whether a sentence or a paragraph ends somewhere in `text`. */
export function holdsSentenceEnd(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** What the sentence of a span says before it and after it, no further than `reach` away. */
export function sentenceAround(text: string, start: number, end: number, reach: number): readonly [string, string] {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return [before.slice(lastSentenceEnd(before)), after.slice(0, firstSentenceEnd(after))];
}

function firstSentenceEnd(text: string): number {
  const at = text.search(SENTENCE_END);
  return at < 0 ? text.length : at;
}

const CLOSERS = '"»”)';

/** Where the last sentence begins: read backwards, since nearly all that stands before it need not be looked at. */
function lastSentenceEnd(text: string): number {
  for (let at = text.length - 1; at > 0; at -= 1) {
    if (!isSpace(text.charCodeAt(at))) continue;
    let last = at - 1;
    while (last > 0 && CLOSERS.includes(text.charAt(last))) last -= 1;
    if (".!?…".includes(text.charAt(last)) || (text[at] === "\n" && isBlankBefore(text, at))) return at + 1;
  }
  return 0;
}

/** Whether nothing but spaces stands between the line break at `at` and the one before it. */
function isBlankBefore(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0 && isSpace(text.charCodeAt(before)); before -= 1) {
    if (text[before] === "\n") return true;
  }
  return false;
}

/** How far from a name the words of its sentence are read. */
const REACH = 200;

/** A word of a name's sentence, folded. */
export interface SentenceWord {
  readonly folded: string;
  readonly isCapital: boolean;
}

/** The words of the sentence of a name but the name's own, as far as they may tell of what it means. Of "travel-software" the last part too. */
export function readSentenceWords(text: string, start: number, end: number): readonly SentenceWord[] {
  const [before, after] = sentenceAround(text, start, end, REACH);
  return [...wordsOf(before), ...wordsOf(after)];
}

function wordsOf(text: string): readonly SentenceWord[] {
  const words: SentenceWord[] = [];
  let start = -1;
  let part = -1;
  for (let at = 0; at <= text.length; at += 1) {
    if (isWordAt(text, at)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (isHyphen(text.charCodeAt(at)) && isWordAt(text, at + 1)) {
        part = at + 1;
        continue;
      }
      const written = text.slice(start, at);
      const first = written.charAt(0);
      const isCapital = first !== first.toLowerCase();
      words.push({ folded: foldWord(written), isCapital });
      if (part > 0) words.push({ folded: foldWord(text.slice(part, at)), isCapital: false });
      start = -1;
      part = -1;
    }
  }
  return words;
}
