import { type Catalogue, describeDate, describeOrdinal, type Edition } from "@choosefr/model";
import { morePhrasesIn } from "../phrases/more.ts";
import { shuffle } from "../random.ts";
import { hasGoodWitness } from "../witness.ts";
import { draftChoice } from "./choice.ts";
import type { Draft } from "./kind.ts";

/** Which edition was it? The neighbouring ordinals are the confusions. */
export function draftChoicesOfOrdinal({ edition, editionIds }: Catalogue): readonly Draft[] {
  return editionIds
    .map((id) => edition(id))
    .flatMap((item) =>
      item.ordinal?.isSettled && hasGoodWitness(item.ordinal.preferred) && item.heldOn !== null
        ? [draftOrdinal(item, item.ordinal, item.heldOn.date)]
        : [],
    );
}

function draftOrdinal(item: Edition, summary: NonNullable<Edition["ordinal"]>, heldOn: string): Draft {
  const { ordinal, preferred } = summary;
  const id = `choice.ordinal.${item.id}`;
  return draftChoice({ id, asks: [preferred.id], difficulty: 4, isNotable: false }, ({ locale, random, record }) => {
    const phrases = morePhrasesIn(locale);
    const date = describeDate(heldOn, locale);
    const { name } = record.series(item.series);
    const option = (value: number) => phrases.ordinalOption(describeOrdinal(value, locale));
    const others = [-2, -1, 1, 2].map((step) => ordinal + step).filter((value) => value > 0);
    return {
      stem: phrases.askOrdinal(name, date),
      right: option(ordinal),
      wrong: shuffle(others, random).map((value) => ({ text: option(value), why: phrases.whyOtherOrdinal() })),
      explanation: {
        answer: phrases.stateOrdinal(name, date, describeOrdinal(ordinal, locale)),
        meaning: phrases.meanOrdinal(item.names[locale], date),
        preferred,
        disagreement: summary.disagreement,
        about: { edition: item },
        scales: [],
      },
    };
  });
}
