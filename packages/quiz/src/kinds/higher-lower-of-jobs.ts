import { countWitnesses, isMoney, type Language, valueOf } from "@choosefr/model";
import type { Circles } from "../circle.ts";
import { describeFigure } from "../describe-figure.ts";
import { promisedIn } from "../explanation.ts";
import { areWellKnown, isComparable } from "../fame.ts";
import { phrasesIn } from "../phrases/index.ts";
import { morePhrasesIn } from "../phrases/more.ts";
import { formatTimes, money } from "../proportion.ts";
import { type AnnouncementSubject, type FigureSubject, isPromise } from "../subject.ts";
import { dateOf, nameAnnouncers, topicOf } from "../topic.ts";
import { isAbove } from "./higher-lower.ts";
import { draftHigherLowerPair } from "./higher-lower-pair.ts";
import type { BuildContext, Draft } from "./kind.ts";

/** The sum of the one that promised fewer jobs is so many times that of the other: the contrast is the question. */
const LEAST_CONTRAST = 2;

/** A promise of a sum and of jobs. */
interface Both {
  readonly sum: AnnouncementSubject;
  readonly jobs: AnnouncementSubject;
}

/**
 * Who promised more jobs? Every standing claim says so of both. Pairs in which the smaller sum, by far, goes with more jobs,
 * and any two household names: were the smaller sum always right, nobody would need to know.
 */
export function draftHigherLowerOfJobs(figures: readonly FigureSubject[], circles: Circles): readonly Draft[] {
  const promises = figures.filter(isPromise);
  const both = promises
    .filter(({ preferred }) => preferred.kind === "investment" && isMoney(preferred) && preferred.currency === "EUR")
    .flatMap((sum): readonly Both[] => {
      const jobs = promises.find(
        ({ preferred, about }) => preferred.kind === "jobs" && about.announcement.id === sum.about.announcement.id,
      );
      return jobs === undefined ? [] : [{ sum, jobs }];
    });
  return both.flatMap((more) =>
    both
      .filter(
        (less) =>
          isWorthComparing(more, less) &&
          isAbove(more.jobs, less.jobs) &&
          (isContrast(more, less) || [more, less].every((one) => areWellKnown(organisationsOf(one)))) &&
          circles.areApart(organisationsOf(more), organisationsOf(less)),
      )
      .map((less) => draftJobs(more, less)),
  );
}

/** Whether the smaller sum, by far, goes with more jobs. */
function isContrast(more: Both, less: Both): boolean {
  const isFar = (valueOf(less.sum.preferred) ?? 0) >= LEAST_CONTRAST * (valueOf(more.sum.preferred) ?? 0);
  return isFar && isAbove(less.sum, more.sum);
}

function organisationsOf({ sum }: Both) {
  return sum.about.announcement.organisations;
}

function isWorthComparing(a: Both, b: Both): boolean {
  return (
    [a, b].some((one) => areWellKnown(organisationsOf(one))) &&
    [a, b].every(({ sum }) => isComparable(sum) || !areWellKnown(sum.about.announcement.organisations))
  );
}

function draftJobs(more: Both, less: Both): Draft {
  const ids = [more, less].map(({ sum }) => sum.about.announcement.id).toSorted();
  const frame = {
    id: `higher-lower.jobs.${ids.join(".")}`,
    asks: [more.jobs.preferred.id, less.jobs.preferred.id],
    difficulty: 2,
    isNotable: [more, less].every((one) => isComparable(one.sum)),
  } as const;
  return draftHigherLowerPair(frame, ({ locale, record }) => {
    const topic = topicOf(more.jobs, locale, record);
    if (topic === null) return null;
    const { whole } = morePhrasesIn(locale);
    const { whyMore, whyLess, meanFigure } = phrasesIn(locale);
    const [a, b] = [more, less].map((one) => sumOf(one, { locale, record }));
    if (a === undefined || b === undefined) return null;
    const [moreJobs, lessJobs] = [more, less].map(({ jobs }) => describeFigure(jobs.preferred, locale));
    const factor = (valueOf(more.jobs.preferred) ?? 0) / (valueOf(less.jobs.preferred) ?? 1);
    return {
      ask: (isMoreFirst) => (isMoreFirst ? whole.askMoreJobs(a, b) : whole.askMoreJobs(b, a)),
      more: { text: a.who.names, figure: moreJobs ?? "", why: whyMore(countWitnesses(more.jobs.preferred.evidence)) },
      less: {
        text: b.who.names,
        figure: lessJobs ?? "",
        why: whyLess(formatTimes(more.jobs.preferred, less.jobs.preferred, factor, locale)),
      },
      explanation: {
        answer: whole.stateMoreJobs(a.who, b.who, moreJobs ?? "", lessJobs ?? ""),
        meaning: meanFigure(topic, dateOf(more.jobs, locale)),
        preferred: more.jobs.preferred,
        disagreement: more.jobs.disagreement,
        about: more.jobs.about,
        beside: promisedIn(less.jobs),
        scales: [
          {
            scale: {
              type: "in-words",
              sentence: whole.costOfEach(
                { who: a.who.names, amount: eachOf(more, locale) },
                { who: b.who.names, amount: eachOf(less, locale) },
              ),
            },
            reveals: [],
          },
        ],
      },
    };
  });
}

function sumOf({ sum }: Both, { locale, record }: Pick<BuildContext, "locale" | "record">) {
  const { organisations, announced } = sum.about.announcement;
  return {
    who: nameAnnouncers(organisations, locale, announced, record),
    sum: describeFigure(sum.preferred, locale),
    year: announced.slice(0, "2024".length),
  };
}

function eachOf({ sum, jobs }: Both, locale: Language): string {
  return money((valueOf(sum.preferred) ?? 0) / (valueOf(jobs.preferred) ?? 1), "EUR", locale);
}
