import { countWitnesses, valueOf } from "@choosefr/model";
import { describeFigure } from "../describe-figure.ts";
import { promisedIn } from "../explanation.ts";
import { areWellKnown, isComparable, isNotable, isNotableAnnouncement } from "../fame.ts";
import { nameEdition } from "../occasion.ts";
import { phrasesIn } from "../phrases/index.ts";
import { morePhrasesIn } from "../phrases/more.ts";
import type { Alone, Together } from "../phrases/whole-phrases.ts";
import { formatTimes } from "../proportion.ts";
import {
  type AnnouncementSubject,
  type EditionSubject,
  type FigureSubject,
  isOfSummit,
  isPromise,
  isWholeTotal,
} from "../subject.ts";
import { dateOf, monthOf, nameAnnouncers, topicOf } from "../topic.ts";
import { isAbove } from "./higher-lower.ts";
import { draftHigherLowerPair } from "./higher-lower-pair.ts";
import type { BuildContext, Draft } from "./kind.ts";

/** A whole so many times the part, or the other way round, is no question. */
const MOST_RATIO = 3;

/**
 * Which is the larger sum: one promise, or all of a summit before it; one gathering, or all Choose France summits of some
 * years? Asked where every standing claim of one lies above every one of the other.
 */
export function draftHigherLowerAlone(figures: readonly FigureSubject[]): readonly Draft[] {
  const totals = figures.filter(isWholeTotal).filter(isOfSummit);
  const promises = figures
    .filter(isPromise)
    .filter((one) => (one.preferred.kind === "investment" && isComparable(one)) || isWidelyTold(one));
  const years = figures.filter(
    (one): one is EditionSubject => "edition" in one.about && one.preferred.kind === "cumulated_investment",
  );
  return [
    ...promises.flatMap((one) => totals.filter((all) => isBefore(all, one)).flatMap((all) => draftPair(one, all))),
    ...totals
      .filter(({ about }) => years.every((all) => all.about.edition.series !== about.edition.series))
      .flatMap((one) => years.flatMap((all) => draftPair(one, all))),
  ];
}

function isWidelyTold({ about, preferred }: AnnouncementSubject): boolean {
  return preferred.kind === "investment" && isNotableAnnouncement(about.announcement);
}

function isBefore({ about: { edition } }: EditionSubject, { about: { announcement } }: AnnouncementSubject): boolean {
  return announcement.edition !== edition.id && edition.date < announcement.announced;
}

function draftPair(one: AnnouncementSubject | EditionSubject, all: EditionSubject): readonly Draft[] {
  const [more, less] = isAbove(one, all) ? [one, all] : [all, one];
  const ratio = (valueOf(more.preferred) ?? 0) / (valueOf(less.preferred) ?? 1);
  if (!isAbove(more, less) || ratio > MOST_RATIO) return [];
  const frame = {
    id: `higher-lower.alone.${recordOf(one)}.${all.key}`,
    asks: [more.preferred.id, less.preferred.id],
    difficulty: 2,
    isNotable:
      isNotable(all) &&
      ("edition" in one.about ||
        areWellKnown(one.about.announcement.organisations) ||
        isWidelyTold(one as AnnouncementSubject)),
  } as const;
  return [
    draftHigherLowerPair(frame, (context) => {
      const { locale, record } = context;
      const topic = topicOf(more, locale, record);
      const { whole } = morePhrasesIn(locale);
      const { whyMore, whyLess, stateEach, meanFigure } = phrasesIn(locale);
      const [alone, together] = [aloneOf(one, context), togetherOf(all, context)];
      if (topic === null) return null;
      const factor = formatTimes(more.preferred, less.preferred, ratio, locale);
      const name = (side: FigureSubject): string =>
        side === all ? whole.nameTogether(together) : whole.nameAlone(alone);
      const figureOf = ({ preferred }: FigureSubject): string => describeFigure(preferred, locale);
      return {
        ask: () => whole.askAlone(alone, together),
        more: { text: name(more), figure: figureOf(more), why: whyMore(countWitnesses(more.preferred.evidence)) },
        less: { text: name(less), figure: figureOf(less), why: whyLess(factor) },
        explanation: {
          answer: stateEach([more, less].map((side) => ({ text: name(side), figure: figureOf(side) }))),
          meaning: meanFigure(topic, dateOf(more, locale)),
          preferred: more.preferred,
          disagreement: more.disagreement,
          about: more.about,
          beside: promisedIn(less),
          scales: [{ scale: { type: "times-the-lower", factor }, reveals: [] }],
        },
      };
    }),
  ];
}

function recordOf({ about }: FigureSubject): string {
  return "edition" in about ? about.edition.id : about.announcement.id;
}

function aloneOf({ about }: FigureSubject, { locale, record }: BuildContext): Alone {
  if ("edition" in about) return { type: "edition", edition: nameEdition(about.edition, locale) };
  const { organisations, announced } = about.announcement;
  return {
    type: "promise",
    who: nameAnnouncers(organisations, locale, announced, record),
    month: monthOf(announced, locale),
  };
}

function togetherOf({ about, preferred }: EditionSubject, { locale }: BuildContext): Together {
  return preferred.kind === "cumulated_investment"
    ? { type: "years", from: preferred.fromYear, to: preferred.toYear }
    : { type: "edition", edition: nameEdition(about.edition, locale) };
}
