import {
  type Announcement,
  type Catalogue,
  describeDate,
  type Edition,
  type Language,
  type OrganisationId,
  type OutcomeClaim,
  type PlaceId,
} from "@choosefr/model";
import { areWellKnown } from "../fame.ts";
import { nameEdition } from "../occasion.ts";
import { phrasesIn } from "../phrases/index.ts";
import { shareOf } from "../proportion.ts";
import { shuffle } from "../random.ts";
import { groupsOf } from "../sets.ts";
import { allAskedOf } from "../subject.ts";
import { nameAnnouncers, tellsWhat, whenIn } from "../topic.ts";
import { hasGoodWitness, isOnSeveralPages } from "../witness.ts";
import { draftChoice } from "./choice.ts";
import type { Draft } from "./kind.ts";

/** States from which a promise does not come back. */
const ENDED: ReadonlySet<OutcomeClaim["status"]> = new Set<OutcomeClaim["status"]>(["cancelled", "company_failed"]);
/** Of so large a part of what was announced something is known, at least, where it is counted; of so large a part for anyone. */
const LEAST_KNOWN = 1 / 3;
const WELL_KNOWN = 1 / 2;
/** Promises so many years apart stand beside each other. */
const YEARS_BESIDE = 1;

/** An announcement and the outcome that says what became of it. */
interface Fated {
  readonly announcement: Announcement;
  readonly outcome: OutcomeClaim;
}

/** What became of several promises at once: which of four was given up, and how many of an edition are known to have opened. */
export function draftChoicesOfFate(record: Catalogue): readonly Draft[] {
  const announcements = record.announcementIds.map((id) => record.announcement(id));
  const opened = announcements.flatMap((item) => openingOf(item) ?? []);
  const firstYear = Math.min(...record.editionIds.map((id) => yearOf(record.edition(id).date)));
  return [
    ...bestToldOfEachYear(announcements.flatMap((item) => cancellationOf(item) ?? [])).map((one) =>
      draftAbandoned(one, opened, firstYear),
    ),
    ...record.editionIds.flatMap((id) => draftOpened(record.edition(id), record)),
  ];
}

/** One of each year, which the question names: the one whose outcomes are on most pages. */
function bestToldOfEachYear(fated: readonly Fated[]): readonly Fated[] {
  const pages = ({ announcement }: Fated): number =>
    standing(announcement).reduce((sum, { evidence }) => sum + evidence.length, 0);
  return groupsOf(
    fated.toSorted((a, b) => pages(b) - pages(a)),
    ({ announcement }) => String(yearOf(announcement.announced)),
  ).flatMap(([best]) => best ?? []);
}

function yearOf(date: string): number {
  return Number(date.slice(0, "2024".length));
}

function standing({ outcomes }: Announcement): readonly OutcomeClaim[] {
  return outcomes.filter(({ rank }) => rank !== "deprecated");
}

/** The outcome that tells of an opening after the promise, of which nobody says that it was given up. */
function openingOf(announcement: Announcement): Fated | null {
  const outcomes = standing(announcement);
  const outcome = outcomes.find(
    (one) =>
      one.status === "opened" &&
      hasGoodWitness(one) &&
      !one.on.startsWith(announcement.announced.slice(0, "2025-05".length)),
  );
  const isGivenUp = announcement.outcomes.some(({ status }) => ENDED.has(status));
  return outcome === undefined || isGivenUp || !tellsWhat(announcement) ? null : { announcement, outcome };
}

/** The outcome that tells that all of a promise was called off, of one of which nobody says that a part of it opened. */
function cancellationOf(announcement: Announcement): Fated | null {
  const outcome = standing(announcement).find(
    (one) => one.status === "cancelled" && one.scope.length === 0 && hasGoodWitness(one),
  );
  const hasOpened = announcement.outcomes.some(({ status }) => status === "opened");
  return outcome === undefined || hasOpened || !tellsWhat(announcement) ? null : { announcement, outcome };
}

function draftAbandoned({ announcement, outcome }: Fated, opened: readonly Fated[], firstYear: number): Draft {
  const { organisations, announced, id } = announcement;
  const isTold = areWellKnown(organisations) || isOnSeveralPages(outcome) || standing(announcement).length > 1;
  const frame = { id: `choice.abandoned.${id}`, asks: [outcome.id], difficulty: 3, isNotable: isTold } as const;
  return draftChoice(frame, ({ locale, record, random, hidden }) => {
    const phrases = phrasesIn(locale);
    const stillAsked: ReadonlySet<string> = allAskedOf(hidden, record);
    const name = (item: Announcement): string =>
      phrases.plan(nameOf(item.organisations, item.announced, locale, record), item.subject[locale]);
    const who = nameOf(organisations, announced, locale, record);
    const year = yearOf(announced);
    const [from, to] = [Math.max(firstYear, year - YEARS_BESIDE), year + YEARS_BESIDE];
    const others = opened.filter(
      ({ announcement: other }) =>
        from <= yearOf(other.announced) &&
        yearOf(other.announced) <= to &&
        !other.organisations.some((one) => organisations.includes(one) || stillAsked.has(one)),
    );
    return {
      stem: phrases.fates.askAbandoned(from, to),
      right: name(announcement),
      whyRight: phrases.outcome(describeDate(outcome.on, locale), outcome.summary[locale], null),
      wrong: knownFirst(shuffle(others, random)).map((other) => ({
        text: name(other.announcement),
        why: phrases.outcome(describeDate(other.outcome.on, locale), other.outcome.summary[locale], null),
      })),
      explanation: {
        answer: phrases.fates.stateAbandoned(who, announcement.subject[locale]),
        meaning: phrases.meanFate(who, whenIn(announced, locale)),
        preferred: outcome,
        disagreement: null,
        about: { announcement },
        scales: [],
      },
    };
  });
}

/** Household names before the rest. */
function knownFirst(fated: readonly Fated[]): readonly Fated[] {
  const isKnown = ({ announcement }: Fated): boolean => areWellKnown(announcement.organisations);
  return fated.toSorted((a, b) => Number(isKnown(b)) - Number(isKnown(a)));
}

/**
 * How many of the announcements of a summit are known to have led to an opening? A good page says so of each that is counted;
 * a wrong number lies apart from that and from what weaker pages would add to it. Where they would, nobody is asked unasked.
 */
function draftOpened(edition: Edition, record: Catalogue): readonly Draft[] {
  const { number, announcements, id } = edition;
  const items = announcements.map((one) => record.announcement(one));
  const opened = items.flatMap((item) => openedOf(item) ?? []);
  const known = items.filter((item) => standing(item).length > 0).length;
  const [lead] = opened.toSorted((a, b) => b.outcome.evidence.length - a.outcome.evidence.length);
  if (number === null || lead === undefined || known < LEAST_KNOWN * items.length) return [];
  const perhaps = items.filter((item) => item.outcomes.some(({ status }) => status === "opened")).length;
  const frame = {
    id: `choice.opened.${id}`,
    asks: opened.map(({ outcome }) => outcome.id),
    difficulty: 4,
    isNotable: known >= WELL_KNOWN * items.length && perhaps === opened.length,
  } as const;
  const wrong = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20].filter(
    (count) => count < items.length && (count > perhaps + 1 || count < opened.length - 1),
  );
  return [
    draftChoice(frame, ({ locale, random }) => {
      const phrases = phrasesIn(locale);
      const names = phrases.list(opened.map((one) => nameOpened(one, locale, record)));
      return {
        stem: phrases.fates.askOpened(nameEdition(edition, locale), items.length),
        right: phrases.fates.count(opened.length),
        whyRight: `${names}.`,
        wrong: fewerFirst(shuffle(wrong, random), opened.length).map((count) => ({
          text: phrases.fates.count(count),
          why: phrases.fates.whyOtherCount(Math.round((100 * count) / items.length)),
        })),
        explanation: {
          answer: phrases.fates.stateOpened(names, opened.length, items.length),
          meaning: phrases.fates.meanOpened(nameEdition(edition, locale)),
          preferred: lead.outcome,
          disagreement: null,
          about: { edition },
          alsoAbout: opened.flatMap(({ announcement }) => announcement.organisations),
          scales: shareOf("announcements", opened.length / items.length, locale, null).map((scale) => ({
            scale,
            reveals: [],
          })),
        },
      };
    }),
  ];
}

/** One number below the right one, where there is one, so that the least is not always right. */
function fewerFirst(counts: readonly number[], right: number): readonly number[] {
  const fewer = counts.find((count) => count < right);
  return fewer === undefined ? counts : [fewer, ...counts.filter((count) => count !== fewer)];
}

/** Who opened something, and where, if the news tells of one place: another site of theirs may still be under way. */
function nameOpened({ announcement, outcome }: Fated, locale: Language, record: Catalogue): string {
  const who = nameOf(announcement.organisations, announcement.announced, locale, record);
  const place = outcome.scope.find(({ type }) => type === "at-place");
  return place === undefined ? who : `${who} (${record.place(place.ref as PlaceId).names[locale]})`;
}

function openedOf(announcement: Announcement): Fated | null {
  const outcome = standing(announcement).find((one) => one.status === "opened" && hasGoodWitness(one));
  return outcome === undefined ? null : { announcement, outcome };
}

function nameOf(
  ids: readonly OrganisationId[],
  on: Announcement["announced"],
  locale: Language,
  record: Catalogue,
): string {
  return nameAnnouncers(ids, locale, on, record).names;
}
