import type { Region } from "@choosefr/prose";

/** A figure of a document's source, and what is said of it where it is drawn. */
export interface DrawnFigure extends Region {
  readonly verdict: "contradicts" | "sources_disagree";
  /** The name of whom it is. */
  readonly name: string;
  /** What is said of it, as plain text. */
  readonly facts: string;
}

/** A figure by its place in the text that is drawn of some lines. */
export interface SoughtFigure extends Region {
  readonly kind: DrawnFigure["verdict"];
  readonly name: string;
  readonly facts: string;
}

/** Finds the figures of some lines (from 0, the end not included) in the text that is drawn of them, stretch after stretch. */
export type SeekFigures = (text: string, lines: readonly [number, number]) => readonly SoughtFigure[];

/** What is in the source of a paragraph and is not drawn, or not as prose. */
const NOT_DRAWN = /`[^`\n]*`|\]\([^()\n]*\)|<[^<>\n]*>/gu;

/**
 * A drawn text does not tell where in the source it stands, but its lines: the second “4 milliards” of some lines is the
 * second that is drawn of them. A figure with markup inside it is not found.
 */
export function createFigureSeeker(source: string, figures: readonly DrawnFigure[]): SeekFigures {
  if (figures.length === 0) return () => [];
  const starts = lineStartsOf(source);
  const drawn = new Map<string, Map<string, number>>();
  return (text, [first, end]) => {
    const from = starts[first] ?? source.length;
    const to = starts[end] ?? source.length;
    const key = `${first} ${end}`;
    const counts = drawn.get(key) ?? new Map<string, number>();
    drawn.set(key, counts);
    const here = figures.filter((figure) => from <= figure.start && figure.end <= to);
    if (here.length === 0) return [];
    const prose = source.slice(from, to).replaceAll(NOT_DRAWN, (hidden) => " ".repeat(hidden.length));
    const writings = new Set(here.map((figure) => source.slice(figure.start, figure.end)));
    return [...writings].flatMap((written) => {
      const words = asDrawn(written);
      const places = placesOf(text, words);
      const before = counts.get(written) ?? 0;
      counts.set(written, before + places.length);
      return here.flatMap(({ start, end: behind, verdict, name, facts }): readonly SoughtFigure[] => {
        if (source.slice(start, behind) !== written) return [];
        const at = places[placesOf(prose.slice(0, start - from), written).length - before];
        return at === undefined ? [] : [{ start: at, end: at + words.length, kind: verdict, name, facts }];
      });
    });
  };
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

/** What is written in Markdown as it is drawn: without the backslash before a sign, and with the spaces that stand behind names. */
function asDrawn(written: string): string {
  return written.replaceAll("&nbsp;", "\u00a0").replaceAll(/\\(?=[!-/:-@[-`{-~])/gu, "");
}
