import { type Announcement, type Catalogue, type Edition, isMoney } from "@choosefr/model";
import type { Circles } from "../circle.ts";
import { couldHold, denies } from "../denial.ts";
import { describeFigure } from "../describe-figure.ts";
import { areWellKnown, isNotable, isNotableOfKnown } from "../fame.ts";
import { phrasesIn } from "../phrases/index.ts";
import type { Difficulty } from "../question.ts";
import { shuffle } from "../random.ts";
import { scalesOf } from "../scale.ts";
import {
  type AnnouncementSubject,
  type EditionSubject,
  type FigureSubject,
  isOfSummit,
  isPromise,
} from "../subject.ts";
import { dateOf, nameAnnouncers, topicOf } from "../topic.ts";
import { draftChoice } from "./choice.ts";
import type { BuildContext, Draft } from "./kind.ts";

/** Years further away are not confused with each other. */
const MOST_YEARS_AWAY = 4;
const LARGE_EUROS = 1e9;

/** A wrong year, and what of the same makers was announced in it. */
interface OtherYear {
  readonly year: number;
  readonly announced: readonly FigureSubject[];
}

/**
 * In which year? Neighbouring years, of which the record proves that the organisation and its circle, or the summits of the
 * series, announced nothing comparable. Not asked where something comparable was announced twice.
 */
export function draftChoicesOfYear(
  subjects: readonly FigureSubject[],
  circles: Circles,
  record: Catalogue,
): readonly Draft[] {
  const years = new Set(record.editionIds.map((id) => yearOf(record.edition(id).date)));
  const range = [Math.min(...years), Math.max(...years)] as const;
  return subjects.flatMap((subject) => {
    if (isPromise(subject)) return draftYearOfPlan(subject, subjects, circles, range, record);
    return isOfSummit(subject) ? draftYearOfSummit(subject, subjects, record) : [];
  });
}

function draftYearOfPlan(
  subject: AnnouncementSubject,
  subjects: readonly FigureSubject[],
  circles: Circles,
  [first, last]: readonly [number, number],
  record: Catalogue,
): readonly Draft[] {
  const { preferred, about, key } = subject;
  const { kind } = preferred;
  const { announced, edition, organisations, id } = about.announcement;
  const year = yearOf(announced);
  if (kind !== "investment" && kind !== "jobs") return [];
  if (edition !== null && yearOf(record.edition(edition).date) !== year) return [];
  const others = circles.announcementsOf(organisations).filter((item) => item.id !== id);
  if (others.some((item) => couldHold(item, preferred))) return [];
  const wrong = yearsAround(year, first, last).flatMap((other) => {
    const then = others.filter((item) => isOfYear(item, other, record));
    if (!then.every((item) => denies(item, preferred))) return [];
    return { year: other, announced: subjects.filter((one) => one.preferred.kind === kind && isAboutOneOf(one, then)) };
  });
  const isFamous = areWellKnown(organisations);
  return [
    draftYear({ ...subject, key: `choice.when-${key}` }, year, wrong, isFamous ? 3 : 5, isLargeOfKnown(subject), {
      ask: ({ locale }, value) =>
        phrasesIn(locale).year.askOfPlan(kind, nameAnnouncers(organisations, locale, announced, record), value),
      whyOther: ({ locale, hidden }, [theirs]) => {
        const phrases = phrasesIn(locale);
        if (theirs === undefined || !isPromise(theirs) || hidden.has(theirs.preferred.id)) {
          return phrases.year.whyNoPlan(nameAnnouncers(organisations, locale, announced, record).names);
        }
        const { announcement } = theirs.about;
        const who = nameAnnouncers(announcement.organisations, locale, announcement.announced, record);
        return phrases.year.whyOtherPlan(who, describeFigure(theirs.preferred, locale));
      },
    }),
  ];
}

/** The year of a promise is worth asking anyone only where both the name and the sum are ones to remember. */
function isLargeOfKnown(subject: AnnouncementSubject): boolean {
  const { preferred } = subject;
  return isNotableOfKnown(subject) && isMoney(preferred) && (preferred.amount ?? 0) >= LARGE_EUROS;
}

function draftYearOfSummit(
  subject: EditionSubject,
  subjects: readonly FigureSubject[],
  record: Catalogue,
): readonly Draft[] {
  const { preferred, about, key } = subject;
  const { kind } = preferred;
  if (kind !== "total_investment" && kind !== "projects") return [];
  const { edition } = about;
  const ofSeries = record.editionIds.map((id) => record.edition(id)).filter(({ series }) => series === edition.series);
  const year = yearOf(edition.date);
  if (ofSeries.some((item) => item.id !== edition.id && couldHold(item, preferred))) return [];
  const years = [...new Set(ofSeries.map(({ date }) => yearOf(date)))].filter(
    (other) => other !== year && Math.abs(other - year) <= MOST_YEARS_AWAY,
  );
  const wrong = years.flatMap((other) => {
    const then = ofSeries.filter(({ date }) => yearOf(date) === other);
    if (!then.every((item) => denies(item, preferred))) return [];
    return { year: other, announced: subjects.filter((one) => one.preferred.kind === kind && isOfOneOf(one, then)) };
  });
  return [
    draftYear({ ...subject, key: `choice.when-${key}` }, year, wrong, 3, isNotable(subject), {
      ask: ({ locale }, value) => phrasesIn(locale).year.askOfSummit(kind, record.series(edition.series).name, value),
      whyOther: ({ locale, hidden }, theirs) => {
        const phrases = phrasesIn(locale);
        const told = theirs.find(({ preferred: { id } }) => !hidden.has(id));
        const topic = told === undefined ? null : topicOf(told, locale, record);
        return told === undefined || topic === null
          ? phrases.whyWrong({ type: "unsupported" })
          : phrases.stateFigure(topic, describeFigure(told.preferred, locale), told.isSettled);
      },
    }),
  ];
}

interface YearWords {
  readonly ask: (context: BuildContext, value: string) => string;
  readonly whyOther: (context: BuildContext, announced: readonly FigureSubject[]) => string;
}

function draftYear(
  subject: FigureSubject,
  year: number,
  wrong: readonly OtherYear[],
  difficulty: Difficulty,
  isWorthAsking: boolean,
  { ask, whyOther }: YearWords,
): Draft {
  const { preferred, about, disagreement, key } = subject;
  const frame = { id: key, asks: [preferred.id], difficulty, isNotable: isWorthAsking };
  return draftChoice(frame, (context) => {
    const { locale, random, record } = context;
    const topic = topicOf(subject, locale, record);
    if (topic === null) return null;
    const phrases = phrasesIn(locale);
    const value = describeFigure(preferred, locale);
    return {
      stem: ask(context, value),
      right: String(year),
      wrong: nearestFirst(shuffle(wrong, random), year).map((other) => ({
        text: String(other.year),
        why: whyOther(context, other.announced),
      })),
      explanation: {
        answer: phrases.stateFigure(topic, value, true),
        meaning: phrases.meanFigure(topic, dateOf(subject, locale)),
        preferred,
        disagreement,
        about,
        scales: scalesOf(subject, locale, record),
      },
    };
  });
}

/** Any three of the nearest years, so that the right one does not always lie in the middle. */
function nearestFirst(years: readonly OtherYear[], year: number): readonly OtherYear[] {
  const isNear = (other: OtherYear): boolean => Math.abs(other.year - year) < MOST_YEARS_AWAY;
  return years.toSorted((a, b) => Number(isNear(b)) - Number(isNear(a)));
}

function yearsAround(year: number, first: number, last: number): readonly number[] {
  const years = Array.from({ length: 2 * MOST_YEARS_AWAY + 1 }, (_, index) => year - MOST_YEARS_AWAY + index);
  return years.filter((other) => other !== year && other >= first && other <= last);
}

function yearOf(date: string): number {
  return Number(date.slice(0, "2024".length));
}

/** Whether an announcement was made in a year, or counted at an edition of that year. */
function isOfYear({ announced, edition }: Announcement, year: number, record: Catalogue): boolean {
  return yearOf(announced) === year || (edition !== null && yearOf(record.edition(edition).date) === year);
}

function isAboutOneOf({ about }: FigureSubject, items: readonly Announcement[]): boolean {
  return "announcement" in about && items.includes(about.announcement);
}

function isOfOneOf({ about }: FigureSubject, items: readonly Edition[]): boolean {
  return "edition" in about && items.includes(about.edition);
}
