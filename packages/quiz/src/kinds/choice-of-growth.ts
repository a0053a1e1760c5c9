import { type Catalogue, valueOf } from "@choosefr/model";
import { describeFigure } from "../describe-figure.ts";
import { isNotable } from "../fame.ts";
import { nameEdition } from "../occasion.ts";
import { phrasesIn } from "../phrases/index.ts";
import { morePhrasesIn } from "../phrases/more.ts";
import { formatFactor, money } from "../proportion.ts";
import { shuffle } from "../random.ts";
import { scalesOf } from "../scale.ts";
import { groupsOf } from "../sets.ts";
import { type EditionSubject, type FigureSubject, isOfSummit, isWholeTotal } from "../subject.ts";
import { supportedRatio } from "../supported-range.ts";
import { dateOf, monthOf, topicOf } from "../topic.ts";
import { draftChoice } from "./choice.ts";
import type { Draft } from "./kind.ts";

/** Factors that are offered, and how far apart two of them are at least. */
const FACTORS = [2, 3, 5, 8, 12, 20, 30, 50];
const LEAST_RATIO = 1.6;
/** Less than this nobody calls growth. */
const LEAST_GROWTH = 3;

/** How many times the first summit of a series did a later one announce? */
export function draftChoicesOfGrowth(figures: readonly FigureSubject[], record: Catalogue): readonly Draft[] {
  const totals = figures.filter(isWholeTotal).filter(isOfSummit);
  return groupsOf(totals, ({ about }) => about.edition.series).flatMap((ofSeries) => {
    const [first, ...later] = ofSeries.toSorted((a, b) => (a.about.edition.date < b.about.edition.date ? -1 : 1));
    if (first === undefined) return [];
    return later.filter((last) => timesOf(first, last) >= LEAST_GROWTH).map((last) => draftGrowth(first, last, record));
  });
}

function timesOf(first: EditionSubject, last: EditionSubject): number {
  return (valueOf(last.preferred) ?? 0) / (valueOf(first.preferred) ?? 1);
}

function draftGrowth(first: EditionSubject, last: EditionSubject, record: Catalogue): Draft {
  const times = Math.round(timesOf(first, last));
  const supported = supportedRatio(last.claims, first.claims);
  const frame = {
    id: `choice.growth.${first.about.edition.id}.${last.about.edition.id}`,
    asks: [first.preferred.id, last.preferred.id],
    difficulty: 3,
    isNotable: isNotable(first) && isNotable(last),
  } as const;
  return draftChoice(frame, ({ locale, random }) => {
    const topic = topicOf(last, locale, record);
    if (topic === null) return null;
    const { whole } = morePhrasesIn(locale);
    const { stateEach, meanFigure } = phrasesIn(locale);
    const kept: number[] = [];
    for (const factor of shuffle(FACTORS, random)) {
      const isProvenFalse = factor * LEAST_RATIO <= supported.low || factor >= supported.high * LEAST_RATIO;
      if (isProvenFalse && kept.every((other) => Math.max(other, factor) >= LEAST_RATIO * Math.min(other, factor))) {
        kept.push(factor);
      }
    }
    const tell = (factor: number): string => formatFactor(factor, locale);
    const monthIn = ({ about }: EditionSubject): string => monthOf(about.edition.date, locale);
    return {
      stem: whole.askGrowth(record.series(last.about.edition.series).name, monthIn(first), monthIn(last)),
      right: whole.factor(tell(times)),
      whyRight: whole.whyFactor(describeFigure(first.preferred, locale), describeFigure(last.preferred, locale)),
      wrong: kept.map((factor) => ({
        text: whole.factor(tell(factor)),
        why: whole.whyOtherFactor(money(factor * (valueOf(first.preferred) ?? 0), "EUR", locale), monthIn(last)),
      })),
      explanation: {
        answer: stateEach(
          [first, last].map(({ about, preferred }) => ({
            text: nameEdition(about.edition, locale),
            figure: describeFigure(preferred, locale),
          })),
        ),
        meaning: meanFigure(topic, dateOf(last, locale)),
        preferred: last.preferred,
        disagreement: last.disagreement,
        about: last.about,
        scales: [
          ...scalesOf(last, locale, record),
          { scale: { type: "times-the-lower", factor: tell(times) }, reveals: [] },
        ],
      },
    };
  });
}
