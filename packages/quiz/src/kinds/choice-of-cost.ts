import { isMoney, type Language, valueOf } from "@choosefr/model";
import { describeFigure } from "../describe-figure.ts";
import { areWellKnown, isNotable } from "../fame.ts";
import { nameEdition, occasionOf } from "../occasion.ts";
import { phrasesIn } from "../phrases/index.ts";
import { morePhrasesIn } from "../phrases/more.ts";
import { count, money, roundForScale, type ScaleIdea } from "../proportion.ts";
import { shuffle } from "../random.ts";
import { scalesOf } from "../scale.ts";
import { type FigureSubject, isOfSummit, isPromise } from "../subject.ts";
import { supportedRatio } from "../supported-range.ts";
import { dateOf, monthOf, nameAnnouncers, topicOf } from "../topic.ts";
import { draftChoice } from "./choice.ts";
import type { BuildContext, Draft } from "./kind.ts";

/** Wrong amounts are so many times too high or too low: the order of magnitude is what is asked for. */
const FACTORS = [1 / 100, 1 / 10, 10, 100];
/** So far apart at least the ends of what may be true must leave the right amount and a wrong one. */
const LEAST_RATIO = 3;
/** Beside a cost this near nobody hears a difference. */
const LEAST_TELLING = 1.5;

/** How many euros were announced for each job, at a summit or by one promise? Wrong are other orders of magnitude. */
export function draftChoicesOfCost(figures: readonly FigureSubject[]): readonly Draft[] {
  const pairs = figures
    .filter((subject) => isOfSummit(subject) || isPromise(subject))
    .filter(({ preferred }) => preferred.kind === "total_investment" || preferred.kind === "investment")
    .flatMap((sum): readonly Pair[] => {
      const jobs = figures.find(
        (other) => other.preferred.kind === "jobs" && other.isSettled && recordOf(other) === recordOf(sum),
      );
      const isOpen = [sum, jobs].some((one) => one?.preferred.bound === "up_to" || one?.preferred.bound === "range");
      const isInEuros = isMoney(sum.preferred) && sum.preferred.currency === "EUR";
      return jobs === undefined || isOpen || !isInEuros ? [] : [{ sum, jobs }];
    });
  return pairs.map((pair) => draftCost(pair, pairs));
}

/** A sum, and the jobs that go with it. */
interface Pair {
  readonly sum: FigureSubject;
  readonly jobs: FigureSubject;
}

function eachOf({ sum, jobs }: Pair): number {
  return (valueOf(sum.preferred) ?? 0) / (valueOf(jobs.preferred) ?? 1);
}

/** What a job comes to at the summit where it was promised, or else at another that differs, the nearest first. */
function* costsBeside(pair: Pair, pairs: readonly Pair[], locale: Language): Iterable<ScaleIdea> {
  const { about } = pair.sum;
  const [own, on] =
    "edition" in about ? [null, about.edition.date] : [about.announcement.edition, about.announcement.announced];
  const away = (date: string): number => Math.abs(Date.parse(date) - Date.parse(on));
  const summits = pairs
    .flatMap((other) => (isOfSummit(other.sum) ? [{ ...other, edition: other.sum.about.edition }] : []))
    .filter((other) => other.sum !== pair.sum && isTelling(eachOf(other) / eachOf(pair)))
    .toSorted(
      (a, b) =>
        Number(b.edition.id === own) - Number(a.edition.id === own) || away(a.edition.date) - away(b.edition.date),
    );
  for (const summit of summits) {
    const amount = money(eachOf(summit), "EUR", locale);
    const sentence = morePhrasesIn(locale).whole.costAt(amount, nameEdition(summit.edition, locale));
    const scale = { type: "in-words", sentence } as const;
    yield { scale, reveals: [summit.sum.preferred.id, summit.jobs.preferred.id] };
  }
}

function isTelling(ratio: number): boolean {
  return Math.max(ratio, 1 / ratio) >= LEAST_TELLING;
}

function recordOf({ preferred: { id } }: FigureSubject): string {
  return id.slice(0, id.indexOf("/"));
}

function draftCost(pair: Pair, pairs: readonly Pair[]): Draft {
  const { sum, jobs } = pair;
  const { about, preferred, disagreement } = sum;
  const each = eachOf(pair);
  const supported = supportedRatio(sum.claims, jobs.claims);
  const frame = {
    id: `choice.euros-per-job.${recordOf(sum)}`,
    asks: [preferred.id, jobs.preferred.id],
    difficulty: 3,
    isNotable: isNotable(sum) && ("edition" in about || areWellKnown(about.announcement.organisations)),
  } as const;
  return draftChoice(frame, (context) => {
    const { locale, random, record } = context;
    const topic = topicOf(sum, locale, record);
    if (topic === null) return null;
    const { whole } = morePhrasesIn(locale);
    const { meanFigure } = phrasesIn(locale);
    const [told, toldJobs] = [describeFigure(preferred, locale), describeFigure(jobs.preferred, locale)];
    const jobsAt = (cost: number): string => count(roundForScale((valueOf(preferred) ?? 0) / cost), "jobs", locale);
    const tell = (value: number): string => whole.about(money(value, "EUR", locale));
    const wrong = FACTORS.filter(
      (factor) => each * factor * LEAST_RATIO < supported.low || each * factor > supported.high * LEAST_RATIO,
    );
    return {
      stem: ask(sum, context),
      right: tell(each),
      whyRight: whole.whyCost(told, toldJobs),
      wrong: shuffle(wrong, random).map((factor) => ({
        text: tell(each * factor),
        why: whole.whyOtherCost(told, jobsAt(each * factor)),
      })),
      explanation: {
        answer: whole.stateCost(told, toldJobs, money(each, "EUR", locale)),
        meaning: meanFigure(topic, dateOf(sum, locale)),
        preferred,
        disagreement,
        about,
        scales: [...costsBeside(pair, pairs, locale), ...scalesOf(sum, locale, record)],
      },
    };
  });
}

function ask({ about }: FigureSubject, { locale, record }: BuildContext): string {
  const { whole } = morePhrasesIn(locale);
  if ("edition" in about) return whole.askCostOfEdition(occasionOf(about.edition, locale));
  const { organisations, announced } = about.announcement;
  return whole.askCostOfPromise(nameAnnouncers(organisations, locale, announced, record), monthOf(announced, locale));
}
