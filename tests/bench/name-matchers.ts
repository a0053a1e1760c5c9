import { createNameFinder } from "@choosefr/prose";
import { AhoCorasick as MonyoneAhoCorasick } from "@monyone/aho-corasick/fast";
import AhoCorasick from "ahocorasick";
import ModernAhoCorasick from "modern-ahocorasick";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A package that finds any of many names in a text and tells where; what it is asked is what ours gives anyway. */
export interface NameMatcher {
  readonly name: string;
  /** How much of a text it is timed on: the slow ones get less, the ratio stays. */
  readonly share: number;
  readonly compile: (names: readonly string[]) => (text: string) => readonly Span[];
}

/** Ours, with all that it does: whether it is prose, how it may be written, and whether the organisation is meant. */
export const ours: NameMatcher = {
  name: "@choosefr/prose",
  share: 1,
  compile: (names) => {
    const finder = createNameFinder(names.map((name, index) => ({ id: String(index), names: [name] })));
    return (text) => finder.find(text);
  },
};

/** The packages of the registry that tell where a match stands, each asked for whole words and the longest name. */
export const peers: readonly NameMatcher[] = [
  {
    name: "@monyone/aho-corasick/fast",
    share: 1,
    compile: (names) => {
      const matcher = new MonyoneAhoCorasick([...names]);
      return (text) =>
        keepLongest(
          text,
          matcher.matchInText(text).map(({ begin, end }) => ({ start: begin, end })),
        );
    },
  },
  {
    name: "ahocorasick",
    share: 1,
    compile: (names) => {
      const matcher = new AhoCorasick(names);
      return (text) =>
        keepLongest(
          text,
          matcher
            .search(text)
            .flatMap(([last, found]) => found.map((name) => ({ start: last + 1 - name.length, end: last + 1 }))),
        );
    },
  },
  {
    name: "modern-ahocorasick",
    share: 0.05,
    compile: (names) => {
      const matcher = new ModernAhoCorasick(names, { boundary: "unicode" });
      // Its segmenter is worse than linear: a whole document would show that and nothing else.
      return (text) =>
        text.split("\n\n").flatMap((paragraph) => matcher.search(paragraph, { strategy: "leftmost-longest" }));
    },
  },
];

const WORD = /[\p{L}\p{M}\p{Nd}]/u;

/** The matches that are whole words, of two that overlap the first, of two that begin together the longer. */
function keepLongest(text: string, matches: readonly Span[]): readonly Span[] {
  const whole = matches
    .filter(({ start, end }) => !WORD.test(text.charAt(start - 1)) && !WORD.test(text.charAt(end)))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const match of whole) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}
