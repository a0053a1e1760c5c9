import { type Count, describeCount, describeMoney, type FigureValue, isMoney, type Language } from "@choosefr/model";
import { collectWrongValues, plainFigure } from "../confusion.ts";
import { explain } from "../explanation.ts";
import { arrangeOptions } from "../options.ts";
import { phrasesIn } from "../phrases/index.ts";
import type { Difficulty } from "../question.ts";
import { shuffle } from "../random.ts";
import { scalesOf } from "../scale.ts";
import type { FigureSubject } from "../subject.ts";
import { dateOf, topicOf } from "../topic.ts";
import type { Draft } from "./kind.ts";

/** A figure in words, of either unit. */
export function describeFigure(figure: FigureValue, locale: Language): string {
  return isMoney(figure) ? describeMoney(figure, locale) : describeCount(figure satisfies Count, locale);
}

/** How much or how many? Four values, of which the record proves three false. */
export function draftChoiceOfFigure(subject: FigureSubject, all: readonly FigureSubject[]): Draft {
  return {
    id: `choice.${subject.key}`,
    kind: "choice",
    asks: [subject.preferred.id],
    difficulty: difficultyOf(subject),
    build: ({ locale, random, hidden }) => {
      const topic = topicOf(subject, locale);
      if (topic === null) return null;
      const phrases = phrasesIn(locale);
      const right = describeFigure(plainFigure(subject.preferred), locale);
      const [likely, rest] = splitConfusions(collectWrongValues(subject, all, locale, hidden));
      const wrong = [...shuffle(likely, random), ...shuffle(rest, random)].map(({ figure, confusion }) => ({
        text: describeFigure(figure, locale),
        why: phrases.whyWrong(confusion),
      }));
      const explanation = explain({
        locale,
        answer: phrases.stateFigure(topic, describeFigure(subject.preferred, locale), subject.isSettled),
        meaning: phrases.meanFigure(topic, dateOf(subject, locale)),
        preferred: subject.preferred,
        disagreement: subject.disagreement,
        about: subject.about,
        scales: scalesOf(subject, locale),
        hidden,
      });
      const options = arrangeOptions({ text: right, why: phrases.whyRight(explanation.witnesses) }, wrong, random);
      if (options === null) return null;
      return {
        kind: "choice",
        id: `choice.${subject.key}`,
        locale,
        claims: [subject.preferred.id],
        stem: phrases.askFigure(topic, subject.isSettled),
        difficulty: difficultyOf(subject),
        explanation,
        options,
      };
    },
  };
}

/** Real confusions first; made-up values only where those do not make three. */
function splitConfusions<T extends { readonly confusion: { readonly type: string } }>(
  wrong: readonly T[],
): readonly [readonly T[], readonly T[]] {
  return [
    wrong.filter(({ confusion }) => confusion.type !== "unsupported"),
    wrong.filter(({ confusion }) => confusion.type === "unsupported"),
  ];
}

/** A sum is easier to have heard of than a count; what the sources dispute is harder. */
export function difficultyOf({ preferred, isSettled }: FigureSubject): Difficulty {
  if (!isSettled) return 4;
  return isMoney(preferred) ? 2 : 3;
}
