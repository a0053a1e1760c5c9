import type { Option } from "./question.ts";
import { type Random, shuffle } from "./random.ts";

/** The right option among three wrong ones, in an order drawn from `random`; null with fewer than three wrong ones. */
export function arrangeOptions(
  right: Omit<Option, "isCorrect">,
  wrong: readonly Omit<Option, "isCorrect">[],
  random: Random,
): readonly [Option, Option, Option, Option] | null {
  const texts = new Set([right.text]);
  const distinct = wrong.filter(({ text }) => {
    const isNew = !texts.has(text);
    texts.add(text);
    return isNew;
  });
  const [first, second, third] = distinct;
  if (first === undefined || second === undefined || third === undefined) return null;
  const options = [
    { ...right, isCorrect: true },
    ...[first, second, third].map((option) => ({ ...option, isCorrect: false })),
  ];
  return shuffle(options, random) as [Option, Option, Option, Option];
}
