import { describeDate, describeOrdinal, type Edition, edition, editionIds, series } from "@choosefr/model";
import { explain } from "../explanation.ts";
import { arrangeOptions } from "../options.ts";
import { phrasesIn } from "../phrases/index.ts";
import { shuffle } from "../random.ts";
import type { Draft } from "./kind.ts";

/** Which edition was it? The neighbouring ordinals are the confusions. */
export function draftChoicesOfOrdinal(): readonly Draft[] {
  return editionIds
    .map((id) => edition(id))
    .flatMap((item) =>
      item.ordinal?.isSettled && item.heldOn !== null ? [draftOrdinal(item, item.ordinal, item.heldOn.date)] : [],
    );
}

function draftOrdinal(item: Edition, summary: NonNullable<Edition["ordinal"]>, heldOn: string): Draft {
  const id = `choice.ordinal.${item.id}`;
  const { ordinal, preferred } = summary;
  return {
    id,
    kind: "choice",
    asks: [preferred.id],
    difficulty: 4,
    build: ({ locale, random, hidden }) => {
      const phrases = phrasesIn(locale);
      const date = describeDate(heldOn, locale);
      const option = (value: number) => phrases.ordinalOption(describeOrdinal(value, locale));
      const others = [-2, -1, 1, 2].map((step) => ordinal + step).filter((value) => value > 0);
      const wrong = shuffle(others, random).map((value) => ({ text: option(value), why: phrases.whyOtherOrdinal() }));
      const name = series(item.series).name;
      const explanation = explain({
        locale,
        answer: phrases.stateOrdinal(name, date, describeOrdinal(ordinal, locale)),
        meaning: phrases.meanOrdinal(item.names[locale], date),
        preferred,
        disagreement: summary.disagreement,
        about: { edition: item },
        scales: [],
        hidden,
      });
      const options = arrangeOptions(
        { text: option(ordinal), why: phrases.whyRight(explanation.witnesses) },
        wrong,
        random,
      );
      if (options === null) return null;
      return {
        kind: "choice",
        id,
        locale,
        claims: [preferred.id],
        stem: phrases.askOrdinal(name, date),
        difficulty: 4,
        explanation,
        options,
      };
    },
  };
}
