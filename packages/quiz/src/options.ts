import { hidesAmong } from "./option-form.ts";
import type { Option } from "./question.ts";
import { type Random, shuffle } from "./random.ts";

type Candidate = Omit<Option, "isCorrect">;
type Three = readonly [Candidate, Candidate, Candidate];

/**
 * The right option among three wrong ones, in an order drawn from `random`: the first three that differ and among which the
 * right one does not stand out by its form, or just the first three where it does among any. Null with fewer than three.
 */
export function arrangeOptions(
  right: Candidate,
  wrong: readonly Candidate[],
  random: Random,
): readonly [Option, Option, Option, Option] | null {
  const texts = new Set([right.text]);
  const distinct = wrong.filter(({ text }) => {
    const isNew = !texts.has(text);
    texts.add(text);
    return isNew;
  });
  const isHidden = (three: Three): boolean =>
    hidesAmong(
      right.text,
      three.map(({ text }) => text),
    );
  const three = firstOf(threesOf(distinct), isHidden);
  if (three === null) return null;
  const options = [{ ...right, isCorrect: true }, ...three.map((option) => ({ ...option, isCorrect: false }))];
  return shuffle(options, random) as [Option, Option, Option, Option];
}

/** Every three of these, those that stand first before others. */
function* threesOf(candidates: readonly Candidate[]): Generator<Three> {
  for (const [last, c] of candidates.entries()) {
    for (const [middle, b] of candidates.slice(0, last).entries()) {
      for (const a of candidates.slice(0, middle)) yield [a, b, c];
    }
  }
}

/** The first three that will do, or else the very first; null if there is none. */
function firstOf(threes: Iterable<Three>, willDo: (three: Three) => boolean): Three | null {
  let first: Three | null = null;
  for (const three of threes) {
    if (willDo(three)) return three;
    first ??= three;
  }
  return first;
}
