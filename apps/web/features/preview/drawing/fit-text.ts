import type { TypefaceName } from "./typeface.ts";

/** How far a text reaches, in pixels. */
export type Measure = (text: string, face: TypefaceName, size: number) => number;

/** Where a text has to fit. */
export interface TextBox {
  readonly face: TypefaceName;
  /** From the one wished for to the least. */
  readonly sizes: readonly number[];
  /** How many lines at most. */
  readonly most: number;
  readonly width: number;
}

/** A text in lines. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
  /** Whether a part of the text had to be left out. */
  readonly isCut: boolean;
}

/**
 * A text in lines of about one length, at the largest size at which it fits; at the least one, what is too much is cut off behind a
 * word, with a sign of it.
 */
export function fitText(text: string, { face, sizes, most, width }: TextBox, measure: Measure): FittedText {
  const words = text.split(/[^\S\u00a0\u202f]+/u).filter((word) => word !== "");
  const within =
    (size: number, least = width) =>
    (line: string): boolean =>
      measure(line, face, size) <= least;
  for (const size of sizes) {
    const lines = wrap(words, within(size));
    if (lines.length <= most && lines.every(within(size))) {
      return { size, lines: balance(words, lines, width, (least) => within(size, least)), isCut: false };
    }
  }
  const size = sizes.at(-1) ?? 0;
  const lines = wrap(
    words.flatMap((word) => breakWord(word, within(size))),
    within(size),
  );
  if (lines.length <= most) return { size, lines, isCut: false };
  return {
    size,
    lines: [...lines.slice(0, Math.max(0, most - 1)), cut(lines[most - 1] ?? "", within(size))],
    isCut: true,
  };
}

/** The same number of lines on the least width that gives no more. */
function balance(
  words: readonly string[],
  lines: readonly string[],
  width: number,
  within: (width: number) => (line: string) => boolean,
): readonly string[] {
  let balanced = lines;
  for (let share = 0.95; lines.length > 1 && share > 0.5; share -= 0.05) {
    const narrower = wrap(words, within(width * share));
    if (narrower.length > lines.length || !narrower.every(within(width * share))) break;
    balanced = narrower;
  }
  return balanced;
}

/** Words in lines, as many on each as fit. */
function wrap(words: readonly string[], isShort: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && isShort(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A word that fills more than a line in pieces that fit, anywhere between two letters. */
function breakWord(word: string, isShort: (line: string) => boolean): readonly string[] {
  if (isShort(word)) return [word];
  const pieces: string[] = [""];
  for (const letter of word) {
    const longer = `${pieces.at(-1) ?? ""}${letter}`;
    if (isShort(longer)) pieces[pieces.length - 1] = longer;
    else pieces.push(letter);
  }
  return pieces.filter((piece) => piece !== "");
}

/** The beginning of a line with a sign that it goes on, at a word's end where it has several. */
function cut(line: string, isShort: (line: string) => boolean): string {
  const words = line.split(" ");
  for (let count = words.length; count > 0; count -= 1) {
    const shorter = `${words
      .slice(0, count)
      .join(" ")
      .replace(/[,;:]$/u, "")}…`;
    if (isShort(shorter)) return shorter;
  }
  const letters = Array.from(line);
  for (let count = letters.length; count > 0; count -= 1) {
    const shorter = `${letters.slice(0, count).join("")}…`;
    if (isShort(shorter)) return shorter;
  }
  return "";
}
