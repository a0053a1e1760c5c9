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

function lastSentenceEnd(text: string): number {
  let last = 0;
  for (const found of text.matchAll(new RegExp(SENTENCE_END, "gu"))) last = found.index + found[0].length;
  return last;
}
