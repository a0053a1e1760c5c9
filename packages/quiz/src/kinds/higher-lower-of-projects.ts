import { countWitnesses, valueOf } from "@choosefr/model";
import { describeFigure } from "../describe-figure.ts";
import { isNotable } from "../fame.ts";
import { nameEdition } from "../occasion.ts";
import { phrasesIn } from "../phrases/index.ts";
import { morePhrasesIn } from "../phrases/more.ts";
import { formatTimes, money, ratioOf } from "../proportion.ts";
import { type EditionSubject, type FigureSubject, isOfSummit, isWholeTotal } from "../subject.ts";
import { dateOf, topicOf } from "../topic.ts";
import { isAbove } from "./higher-lower.ts";
import { draftHigherLowerPair } from "./higher-lower-pair.ts";
import type { Draft } from "./kind.ts";

/** Editions further apart than this are not compared by anyone. */
const MOST_DAYS = 400;
const DAY_MS = 86_400_000;

/** The sum and the number of projects of an edition. */
interface Both {
  readonly sum: EditionSubject;
  readonly projects: FigureSubject;
}

/** Where was more money? Summits near each other, of which the one with fewer projects announced more, whatever source one believes. */
export function draftHigherLowerOfProjects(figures: readonly FigureSubject[]): readonly Draft[] {
  const both = figures
    .filter(isWholeTotal)
    .filter(isOfSummit)
    .flatMap((sum): readonly Both[] => {
      const projects = figures.find(
        ({ about, preferred, isSettled, whole }) =>
          "edition" in about &&
          about.edition.id === sum.about.edition.id &&
          preferred.kind === "projects" &&
          isSettled &&
          whole === null,
      );
      return projects === undefined ? [] : [{ sum, projects }];
    });
  return both.flatMap((more) =>
    both
      .filter(
        (less) =>
          daysBetween(more, less) <= MOST_DAYS &&
          isAbove(more.sum, less.sum) &&
          (valueOf(less.projects.preferred) ?? 0) > (valueOf(more.projects.preferred) ?? 0),
      )
      .map((less) => draftPair(more, less)),
  );
}

function daysBetween(a: Both, b: Both): number {
  return Math.abs(Date.parse(a.sum.about.edition.date) - Date.parse(b.sum.about.edition.date)) / DAY_MS;
}

function draftPair(more: Both, less: Both): Draft {
  const ids = [more, less].map(({ sum }) => sum.about.edition.id).toSorted();
  const frame = {
    id: `higher-lower.fewer-projects.${ids.join(".")}`,
    asks: [more.sum.preferred.id, less.sum.preferred.id],
    difficulty: 2,
    isNotable: isNotable(more.sum) && isNotable(less.sum),
  } as const;
  return draftHigherLowerPair(frame, ({ locale, record }) => {
    const topic = topicOf(more.sum, locale, record);
    if (topic === null) return null;
    const { whole } = morePhrasesIn(locale);
    const { stateEach, whyMore, whyLess, meanFigure } = phrasesIn(locale);
    const sideOf = ({ sum, projects }: Both) => ({
      edition: nameEdition(sum.about.edition, locale),
      projects: describeFigure(projects.preferred, locale),
    });
    const nameOf = ({ sum }: Both): string =>
      whole.nameTogether({ type: "edition", edition: nameEdition(sum.about.edition, locale) });
    const figureOf = ({ sum }: Both): string => describeFigure(sum.preferred, locale);
    const ratio = ratioOf(more.sum.preferred, less.sum.preferred) ?? 1;
    const each = ({ sum, projects }: Both): string =>
      money(ratioOf(sum.preferred, projects.preferred) ?? 0, "EUR", locale);
    return {
      ask: (isMoreFirst) =>
        isMoreFirst ? whole.askMoreMoney(sideOf(more), sideOf(less)) : whole.askMoreMoney(sideOf(less), sideOf(more)),
      more: { text: nameOf(more), figure: figureOf(more), why: whyMore(countWitnesses(more.sum.preferred.evidence)) },
      less: {
        text: nameOf(less),
        figure: figureOf(less),
        why: whyLess(formatTimes(more.sum.preferred, less.sum.preferred, ratio, locale)),
      },
      explanation: {
        answer: stateEach([more, less].map((one) => ({ text: nameOf(one), figure: figureOf(one) }))),
        meaning: meanFigure(topic, dateOf(more.sum, locale)),
        preferred: more.sum.preferred,
        disagreement: more.sum.disagreement,
        about: more.sum.about,
        scales: [
          {
            scale: { type: "in-words", sentence: whole.costOfProjects(each(more), each(less)) },
            reveals: [],
          },
        ],
      },
    };
  });
}
