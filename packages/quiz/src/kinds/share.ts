import { type FigureValue, isMoney, valueOf } from "@choosefr/model";
import { morePhrasesIn } from "../phrases/more.ts";
import { money } from "../proportion.ts";
import { shuffle } from "../random.ts";
import type { Range } from "../supported-range.ts";
import type { BuildContext } from "./kind.ts";

/** Shares are told to the nearest so many percent: what is asked is an idea, not an account. */
const STEP = 5;
/** Two shares so many points apart are different ideas. */
const LEAST_POINTS = 15;
const PERCENTS = [5, 10, 20, 25, 35, 40, 50, 60, 70, 75, 85, 95];

/** A share in percent as it is told. */
export function toldPercent(share: number): number {
  return Math.max(STEP, Math.round((100 * share) / STEP) * STEP);
}

/** Shares of a total, ready to read, that nothing said of the part and of the whole supports, far from each other and from the right one. */
export function wrongShares(
  right: number,
  supported: Range,
  total: FigureValue,
  { locale, random }: Pick<BuildContext, "locale" | "random">,
): readonly { readonly text: string; readonly why: string }[] {
  const { whole } = morePhrasesIn(locale);
  const untrue = shuffle(PERCENTS, random).filter(
    (percent) =>
      Math.abs(percent - right) >= LEAST_POINTS &&
      (percent <= 100 * supported.low - LEAST_POINTS || percent >= 100 * supported.high + LEAST_POINTS),
  );
  return firstApart(untrue).map((percent) => ({
    text: whole.percent(percent),
    why: whole.whyOtherShare(
      money(((valueOf(total) ?? 0) * percent) / 100, isMoney(total) ? total.currency : "EUR", locale),
    ),
  }));
}

/** The first three that all lie apart from each other; none where there are no such three. */
function firstApart(percents: readonly number[]): readonly number[] {
  const areApart = (a: number, b: number): boolean => Math.abs(a - b) >= LEAST_POINTS;
  for (const a of percents) {
    for (const b of percents.filter((other) => areApart(a, other))) {
      const c = percents.find((other) => areApart(a, other) && areApart(b, other));
      if (c !== undefined) return [a, b, c];
    }
  }
  return [];
}
