import { type Catalogue, describeDate, type Language, valueOf } from "@choosefr/model";
import type { Circles } from "../circle.ts";
import { describeFigure } from "../describe-figure.ts";
import { type ExplanationInput, explain, promisedIn } from "../explanation.ts";
import { areWellKnown, isComparable } from "../fame.ts";
import { nameEdition } from "../occasion.ts";
import { phrasesIn } from "../phrases/index.ts";
import type { NamedFigure } from "../phrases/kind-phrases.ts";
import { morePhrasesIn } from "../phrases/more.ts";
import type { MorePhrases } from "../phrases/more-phrases.ts";
import { formatTimes } from "../proportion.ts";
import type { Difficulty, OrderItem, OrderQuestion } from "../question.ts";
import { type Random, shuffle } from "../random.ts";
import { scalesOf, spreadOf } from "../scale.ts";
import { composeQuizSets, groupsOf, type Member, type QuizSet } from "../sets.ts";
import {
  type AnnouncementSubject,
  type EditionSubject,
  type FigureSubject,
  isOfSummit,
  isPromise,
} from "../subject.ts";
import { dateOf, monthOf, nameAnnouncers, topicOf } from "../topic.ts";
import { isAbove } from "./higher-lower.ts";
import type { Draft } from "./kind.ts";

const SIZE = { size: 4, least: 3 };
/** Names of summits are long, and so are their ids. */
const SUMMITS = { size: 3, least: 3 };
/** So far apart at least that nobody takes one date for the other: editions may lie half a year apart. */
const LEAST_DAYS = 150;
const DAY_MS = 86_400_000;
/** Sums of which each is at least so many times the next are easy to put in order, or fairly so. */
const EASY_RATIO = 3;
const FAIR_RATIO = 1.8;
/** Dates of which each is at least so many days from the next can be remembered. */
const FAIR_DAYS = 330;

type Promised = Member & { readonly subject: AnnouncementSubject; readonly isNotable: boolean };
type Totalled = Member & { readonly subject: EditionSubject; readonly isNotable: boolean };

/**
 * Put in order: sums of one month and edition, totals of summits, plans by their day. All that are arranged are settled;
 * every standing claim of a sum lies clearly above every one of the next, and days are at least five months apart.
 */
export function draftOrders(subjects: readonly FigureSubject[], circles: Circles, record: Catalogue): readonly Draft[] {
  return [
    ...draftSumOrders(subjects.filter(isPromise)),
    ...draftTotalOrders(subjects.filter(isTotal), record),
    ...draftDateOrders(subjects.filter(isPromise), circles),
  ];
}

function toPromised(subject: AnnouncementSubject): Promised {
  const { id, organisations } = subject.about.announcement;
  return { subject, recordId: id, isFamous: areWellKnown(organisations), isNotable: isComparable(subject) };
}

function isTotal(subject: FigureSubject): subject is EditionSubject {
  return subject.preferred.kind === "total_investment" && isOfSummit(subject);
}

function draftSumOrders(promises: readonly AnnouncementSubject[]): readonly Draft[] {
  const sums = promises.filter(
    ({ preferred, about }) => preferred.kind === "investment" && about.announcement.edition !== null,
  );
  const occasionOf = ({ about: { announcement } }: AnnouncementSubject): string =>
    `${announcement.edition} ${announcement.announced.slice(0, "2024-05".length)}`;
  const fit = ({ subject: a }: Promised, { subject: b }: Promised): boolean =>
    areDistinct(a, b) && (isAbove(a, b) || isAbove(b, a));
  return groupsOf(sums, occasionOf).flatMap((group) =>
    composeQuizSets(group.map(toPromised), SIZE, "order.investment", fit).map(draftSums),
  );
}

function areDistinct({ about: a }: AnnouncementSubject, { about: b }: AnnouncementSubject): boolean {
  return !a.announcement.organisations.some((id) => b.announcement.organisations.includes(id));
}

function draftSums({ id, members, isNotable: isWorthAsking }: QuizSet<Promised>): Draft {
  const ordered = members.toSorted((a, b) => (isAbove(a.subject, b.subject) ? -1 : 1));
  const [most] = ordered;
  const [least] = ordered.toReversed();
  return draftOrder({
    id,
    subjects: ordered.map(({ subject }) => subject),
    difficulty: difficultyOfSums(
      ordered.map(({ subject }) => subject),
      isWorthAsking,
    ),
    isNotable: isWorthAsking,
    write: (locale, record) => {
      if (most === undefined || least === undefined) return null;
      const phrases = morePhrasesIn(locale);
      const { announcement } = most.subject.about;
      const items = ordered.map(({ subject }) => ({
        text: nameOf(subject, locale, record),
        figure: describeFigure(subject.preferred, locale),
      }));
      const ratio = ratioOf(most.subject, least.subject);
      const factor = formatTimes(most.subject.preferred, least.subject.preferred, ratio, locale);
      const { organisations, announced } = least.subject.about.announcement;
      const other = nameAnnouncers(organisations, locale, announced, record);
      const month = monthOf(announcement.announced, locale);
      return {
        items,
        stem: phrases.order.askSums(month),
        ends: phrases.order.sumEnds,
        answer: phrases.order.stateSums(items),
        lead: most.subject,
        scales: [{ scale: { type: "times-the-other", of: "investment", factor, other, month }, reveals: [] }],
      };
    },
  });
}

function difficultyOfSums(ordered: readonly FigureSubject[], isWorthAsking: boolean): Difficulty {
  const least = Math.min(...ordered.slice(1).map((subject, index) => ratioOf(ordered[index] ?? subject, subject)));
  if (!isWorthAsking) return least >= EASY_RATIO ? 4 : 5;
  if (least >= EASY_RATIO) return 2;
  return least >= FAIR_RATIO ? 3 : 4;
}

function ratioOf({ preferred: a }: FigureSubject, { preferred: b }: FigureSubject): number {
  return (valueOf(a) ?? 0) / (valueOf(b) ?? 1);
}

function nameOf({ about: { announcement } }: AnnouncementSubject, locale: Language, record: Catalogue): string {
  return nameAnnouncers(announcement.organisations, locale, announcement.announced, record).names;
}

function draftTotalOrders(totals: readonly EditionSubject[], record: Catalogue): readonly Draft[] {
  const summits: readonly Totalled[] = totals.map((subject) => ({
    subject,
    recordId: subject.about.edition.id,
    isFamous: true,
    isNotable: isComparable(subject),
  }));
  const seriesOf = ({ subject }: Totalled) => record.edition(subject.about.edition.id).series;
  return groupsOf(summits, seriesOf).flatMap((group) =>
    composeQuizSets(
      group,
      SUMMITS,
      "order.total_investment",
      ({ subject: a }, { subject: b }) => isAbove(a, b) || isAbove(b, a),
    ).map(draftTotals),
  );
}

function draftTotals({ id, members, isNotable: isWorthAsking }: QuizSet<Totalled>): Draft {
  const ordered = members.map(({ subject }) => subject).toSorted((a, b) => (isAbove(a, b) ? -1 : 1));
  const [most] = ordered;
  return draftOrder({
    id,
    subjects: ordered,
    difficulty: 2,
    isNotable: isWorthAsking,
    write: (locale) => {
      if (most === undefined) return null;
      const phrases = morePhrasesIn(locale);
      const items = ordered.map(({ preferred, about }) => ({
        text: nameEdition(about.edition, locale),
        figure: describeFigure(preferred, locale),
      }));
      return {
        items,
        stem: phrases.order.askTotals(),
        ends: phrases.order.sumEnds,
        answer: phrases.order.stateSums(items),
        lead: most,
        scales: spreadOf(ordered, locale),
      };
    },
  });
}

/** Plans of those who announced nothing else, so that each has one day. */
function draftDateOrders(promises: readonly AnnouncementSubject[], circles: Circles): readonly Draft[] {
  const dated = promises.filter(({ about: { announcement }, preferred: { kind } }, index) => {
    const { announced, announcedOn, organisations, subject, id } = announcement;
    const isFirst = promises.findIndex(({ about }) => about.announcement.id === id) === index;
    const isDay = announced.length === "2024-05-12".length && announcedOn?.isSettled !== false;
    const isTimeless = !/\d{4}/u.test(subject.fr) && circles.announcementsOf(organisations).length === 1;
    return isFirst && isDay && isTimeless && (kind === "investment" || kind === "jobs");
  });
  const fit = ({ subject: a }: Promised, { subject: b }: Promised): boolean =>
    Math.abs(dayOf(a) - dayOf(b)) >= LEAST_DAYS;
  return composeQuizSets(dated.map(toPromised), SIZE, "order.announced", fit).map(draftDates);
}

function dayOf({ about }: AnnouncementSubject): number {
  return Date.parse(about.announcement.announced) / DAY_MS;
}

function draftDates({ id, members, isNotable: isWellKnown }: QuizSet<Promised>): Draft {
  const ordered = members.map(({ subject }) => subject).toSorted((a, b) => dayOf(a) - dayOf(b));
  const [earliest] = ordered;
  const least = Math.min(
    ...ordered.slice(1).map((subject, index) => dayOf(subject) - dayOf(ordered[index] ?? subject)),
  );
  const difficulty = least >= FAIR_DAYS ? 3 : 4;
  return draftOrder({
    id,
    subjects: ordered,
    difficulty: isWellKnown ? difficulty : 5,
    // Nobody wonders which of two plans came first.
    isNotable: false,
    write: (locale, record) => {
      if (earliest === undefined) return null;
      const phrases = morePhrasesIn(locale);
      const items = ordered.map((subject) => {
        const { announced, subject: plan } = subject.about.announcement;
        return {
          text: phrasesIn(locale).plan(nameOf(subject, locale, record), plan[locale]),
          figure: describeDate(announced, locale),
        };
      });
      const named = ordered.map((subject, index) => ({
        text: nameOf(subject, locale, record),
        figure: items[index]?.figure ?? "",
      }));
      return {
        items,
        stem: phrases.order.askDates(),
        ends: phrases.order.dateEnds,
        answer: phrases.order.stateDates(named),
        lead: earliest,
        scales: scalesOf(earliest, locale, record),
      };
    },
  });
}

interface OrderParts {
  /** In the right order. */
  readonly items: readonly NamedFigure[];
  readonly stem: string;
  readonly ends: MorePhrases["order"]["sumEnds"];
  readonly answer: string;
  /** What the explanation is about: the most telling of the claims. */
  readonly lead: FigureSubject;
  readonly scales: ExplanationInput["scales"];
}

interface OrderFrame extends Pick<Draft, "id" | "difficulty" | "isNotable"> {
  /** In the right order. */
  readonly subjects: readonly FigureSubject[];
  readonly write: (locale: Language, record: Catalogue) => OrderParts | null;
}

/** Things to put in order. */
export function draftOrder({ id, subjects, difficulty, isNotable: isWorthAsking, write }: OrderFrame): Draft {
  const asks = subjects.map(({ preferred }) => preferred.id);
  return {
    id,
    kind: "order",
    asks,
    difficulty,
    isNotable: isWorthAsking,
    build: ({ locale, random, hidden, record }): OrderQuestion | null => {
      const parts = write(locale, record);
      const topic = parts === null ? null : topicOf(parts.lead, locale, record);
      if (parts === null || topic === null) return null;
      const { items, stem, ends, answer, lead, scales } = parts;
      return {
        kind: "order",
        id,
        locale,
        claims: asks,
        stem,
        difficulty,
        explanation: explain({
          locale,
          record,
          answer,
          meaning: phrasesIn(locale).meanFigure(topic, dateOf(lead, locale)),
          preferred: lead.preferred,
          disagreement: lead.disagreement,
          about: lead.about,
          beside: subjects.filter((subject) => subject !== lead).flatMap(promisedIn),
          scales,
          hidden,
        }),
        items: disarrange(
          items.map((item, place) => ({ ...item, place })),
          random,
        ),
        ends,
      };
    },
  };
}

/** In an order drawn from `random` that is not the right one. */
function disarrange(items: readonly OrderItem[], random: Random): readonly OrderItem[] {
  const shown = shuffle(items, random);
  return shown.every(({ place }, index) => place === index) ? shown.toReversed() : shown;
}
