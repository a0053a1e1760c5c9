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

/** The sum of the summit with fewer jobs is so many times that of the other: the contrast is the question. */
const LEAST_CONTRAST = 1.5;

/** The sum and the jobs of a summit. */
interface Both {
  readonly sum: EditionSubject;
  readonly jobs: EditionSubject;
}

/** Where were more jobs promised? Summits of which the one with less money, by far, announced more jobs, whatever source one believes. */
export function draftHigherLowerOfEditionJobs(figures: readonly FigureSubject[]): readonly Draft[] {
  const summits = figures.filter(isOfSummit);
  const both = summits.filter(isWholeTotal).flatMap((sum): readonly Both[] => {
    const jobs = summits.find(
      ({ about, preferred }) => about.edition.id === sum.about.edition.id && preferred.kind === "jobs",
    );
    return jobs === undefined ? [] : [{ sum, jobs }];
  });
  return both.flatMap((more) =>
    both
      .filter(
        (less) =>
          isAbove(more.jobs, less.jobs) &&
          isAbove(less.sum, more.sum) &&
          (valueOf(less.sum.preferred) ?? 0) >= LEAST_CONTRAST * (valueOf(more.sum.preferred) ?? 0),
      )
      .map((less) => draftPair(more, less)),
  );
}

function draftPair(more: Both, less: Both): Draft {
  const ids = [more, less].map(({ sum }) => sum.about.edition.id).toSorted();
  const frame = {
    id: `higher-lower.edition-jobs.${ids.join(".")}`,
    asks: [more.jobs.preferred.id, less.jobs.preferred.id],
    difficulty: 2,
    isNotable: isNotable(more.jobs) && isNotable(less.jobs),
  } as const;
  return draftHigherLowerPair(frame, ({ locale, record }) => {
    const topic = topicOf(more.jobs, locale, record);
    if (topic === null) return null;
    const { whole } = morePhrasesIn(locale);
    const { stateEach, whyMore, whyLess, meanFigure } = phrasesIn(locale);
    const sideOf = ({ sum }: Both) => ({
      edition: nameEdition(sum.about.edition, locale),
      sum: describeFigure(sum.preferred, locale),
    });
    const nameOf = ({ sum }: Both): string =>
      whole.nameTogether({ type: "edition", edition: nameEdition(sum.about.edition, locale) });
    const figureOf = ({ jobs }: Both): string => describeFigure(jobs.preferred, locale);
    const ratio = ratioOf(more.jobs.preferred, less.jobs.preferred) ?? 1;
    const each = ({ sum, jobs }: Both): string => money(ratioOf(sum.preferred, jobs.preferred) ?? 0, "EUR", locale);
    const costAt = (one: Both): string => whole.costAt(each(one), sideOf(one).edition);
    return {
      ask: (isMoreFirst) =>
        isMoreFirst ? whole.askMoreJobsAt(sideOf(more), sideOf(less)) : whole.askMoreJobsAt(sideOf(less), sideOf(more)),
      more: { text: nameOf(more), figure: figureOf(more), why: whyMore(countWitnesses(more.jobs.preferred.evidence)) },
      less: {
        text: nameOf(less),
        figure: figureOf(less),
        why: whyLess(formatTimes(more.jobs.preferred, less.jobs.preferred, ratio, locale)),
      },
      explanation: {
        answer: stateEach([more, less].map((one) => ({ text: nameOf(one), figure: figureOf(one) }))),
        meaning: meanFigure(topic, dateOf(more.jobs, locale)),
        preferred: more.jobs.preferred,
        disagreement: more.jobs.disagreement,
        about: more.jobs.about,
        scales: [{ scale: { type: "in-words", sentence: `${costAt(more)} ${costAt(less)}` }, reveals: [] }],
      },
    };
  });
}
