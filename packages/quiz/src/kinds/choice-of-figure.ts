import { isMoney, type Language } from "@choosefr/model";
import { collectWrongValues, plainFigure } from "../confusion.ts";
import { describeFigure } from "../describe-figure.ts";
import { areWellKnown, isNotable } from "../fame.ts";
import { phrasesIn } from "../phrases/index.ts";
import type { FigureTopic } from "../phrases/phrases.ts";
import type { Difficulty } from "../question.ts";
import { shuffle } from "../random.ts";
import { scalesOf } from "../scale.ts";
import type { FigureSubject } from "../subject.ts";
import { dateOf, topicOf } from "../topic.ts";
import { draftChoice } from "./choice.ts";
import type { Draft } from "./kind.ts";

/** How much or how many? Four values, of which the record proves three false. */
export function draftChoiceOfFigure(subject: FigureSubject, all: readonly FigureSubject[]): Draft {
  const { preferred, disagreement, about } = subject;
  const frame = {
    id: `choice.${subject.key}`,
    asks: [preferred.id],
    difficulty: difficultyOf(subject),
    isNotable: isNotable(subject),
  };
  return draftChoice(frame, (context) => {
    const { locale, random, record } = context;
    const topic = topicOf(subject, locale, record);
    if (topic === null) return null;
    const phrases = phrasesIn(locale);
    const [likely, rest] = splitConfusions(collectWrongValues(subject, all, context));
    return {
      stem: phrases.askFigure(topic, subject.isSettled),
      right: describeFigure(plainFigure(preferred), locale),
      wrong: [...shuffle(likely, random), ...shuffle(rest, random)].map(({ figure, confusion }) => ({
        text: describeFigure(figure, locale),
        why: phrases.whyWrong(confusion),
      })),
      explanation: {
        answer: stateWithPlan(subject, topic, locale),
        meaning: phrases.meanFigure(topic, dateOf(subject, locale)),
        preferred,
        disagreement,
        about,
        scales: scalesOf(subject, locale, record),
      },
    };
  });
}

/** What is true, and where people are to be trained or start-ups supported, what the plan is. */
function stateWithPlan({ about, preferred, isSettled }: FigureSubject, topic: FigureTopic, locale: Language): string {
  const { stateFigure, tellPlan } = phrasesIn(locale);
  const stated = stateFigure(topic, describeFigure(preferred, locale), isSettled);
  const isOfPeople = preferred.kind === "training" || preferred.kind === "startups_supported";
  return isOfPeople && "announcement" in about ? `${stated} ${tellPlan(about.announcement.subject[locale])}` : stated;
}

/** Real confusions first; made-up values only where those do not make three. */
function splitConfusions<T extends { readonly confusion: { readonly type: string } }>(
  wrong: readonly T[],
): readonly [readonly T[], readonly T[]] {
  return [wrong.filter(({ confusion }) => !isMadeUp(confusion)), wrong.filter(({ confusion }) => isMadeUp(confusion))];
}

function isMadeUp({ type }: { readonly type: string }): boolean {
  return type === "off" || type === "off-share";
}

/** A sum is easier to have heard of than a count, and a household name than another; what the sources dispute is hard. */
export function difficultyOf({ preferred, isSettled, about }: FigureSubject): Difficulty {
  if (!isSettled) return 4;
  const isFamous = "edition" in about || areWellKnown(about.announcement.organisations);
  if (isMoney(preferred)) return isFamous ? 2 : 3;
  return isFamous ? 3 : 4;
}
