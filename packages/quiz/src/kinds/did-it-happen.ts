import {
  type Announcement,
  type Catalogue,
  describeDate,
  type Language,
  type OutcomeClaim,
  plannedSites,
} from "@choosefr/model";
import { describeFigure } from "../describe-figure.ts";
import { explain } from "../explanation.ts";
import { areWellKnown, isNotableAnnouncement } from "../fame.ts";
import { type FateOf, fatesProvenBy, type ProvenFate } from "../fate.ts";
import { phrasesIn } from "../phrases/index.ts";
import { morePhrasesIn } from "../phrases/more.ts";
import type { FateTopic } from "../phrases/phrases.ts";
import { nounOf } from "../site.ts";
import { isShortEnough } from "../stem.ts";
import { isOnlyOfItsMonth } from "../subject.ts";
import { thingOf } from "../thing.ts";
import { monthOf, nameAnnouncers, tellsWhat, whenIn } from "../topic.ts";
import { hasGoodWitness, sureOf } from "../witness.ts";
import type { Draft } from "./kind.ts";

/**
 * Was it so on a day? Every outcome on a good page is asked about as of its own date, in each way in which it proves a yes or
 * a no; only of announcements that are the only ones of their month, so that it is clear which promise is meant.
 */
export function draftDidItHappen(record: Catalogue): readonly Draft[] {
  return record.announcementIds
    .map((id) => record.announcement(id))
    .filter((item) => isOnlyOfItsMonth(item, null, record))
    .flatMap((item) =>
      item.outcomes
        .filter((outcome) => outcome.rank !== "deprecated" && hasGoodWitness(outcome))
        .flatMap((outcome) => {
          const of = whatOf(item, outcome);
          return of === null
            ? []
            : fatesProvenBy(outcome, of, item).map((proven) => draft(item, outcome, of, proven, record));
        }),
    );
}

/** What an outcome tells of; null if that is no planned site, or an area that holds several. */
function whatOf(item: Announcement, { scope }: OutcomeClaim): FateOf | null {
  const sites = plannedSites(item);
  const [first, ...rest] = scope;
  if (first !== undefined && (first.type !== "at-place" || rest.length > 0)) return null;
  const found = first === undefined ? sites : sites.filter(({ place }) => place === first.ref);
  const [site, another] = found;
  if (site === undefined || another !== undefined || site.scope.length > 0) return first === undefined ? WHOLE : null;
  return { type: site.siteKind === "new" ? "new-site" : "project", place: site.place };
}

/** So many years before the last that is known of anything. */
const MOST_YEARS = 2;

const WHOLE: FateOf = { type: "whole" };

function draft(
  item: Announcement,
  outcome: OutcomeClaim,
  of: FateOf,
  { fate, isTrue }: ProvenFate,
  facts: Catalogue,
): Draft {
  const id = `did-it-happen.${fate}.${outcome.id.replace("/", ".")}`;
  const difficulty = areWellKnown(item.organisations) ? 2 : 3;
  return {
    id,
    kind: "did-it-happen",
    asks: [outcome.id],
    difficulty,
    isNotable:
      isNotableAnnouncement(item) &&
      isTelling(item, outcome) &&
      isNamed(item, of, fate, facts) &&
      (isTrue || !isStale(outcome, facts)),
    build: ({ locale, record, hidden }) => {
      const phrases = phrasesIn(locale);
      const more = morePhrasesIn(locale);
      const topic = topicOf(item, outcome, of, fate, locale, record);
      const telling = more.askFate({
        ...topic,
        thing: projectOf(item, fate, locale),
        jobs: jobsGivenUp(item, fate, of, locale),
      });
      return {
        kind: "did-it-happen",
        id,
        locale,
        claims: [outcome.id],
        stem: isShortEnough(telling) ? telling : more.askFate(topic),
        difficulty,
        explanation: explain({
          locale,
          record,
          answer: more.stateFate(topic, isTrue),
          meaning: phrases.meanFate(topic.who.names, whenIn(item.announced, locale)),
          preferred: outcome,
          disagreement: null,
          about: { announcement: item },
          scales: [],
          hidden,
        }),
        isTrue,
        answerText: `${outcome.summary[locale].replace(/\.$/u, "")} (${describeDate(outcome.on, locale)}).`,
      };
    },
  };
}

/**
 * Whether an outcome is the last word on a promise whose month is known, and came after it: what had opened when it was
 * announced was no promise.
 */
function isTelling(item: Announcement, outcome: OutcomeClaim): boolean {
  const isLast = item.outcomes.every(({ on, rank }) => rank === "deprecated" || on <= outcome.on);
  return isLast && item.announced.length >= "2025-05".length && !isOfMonthOf(item, outcome);
}

/** What was not yet so long ago may have come since, unheard of. */
function isStale({ on }: OutcomeClaim, { announcementIds, announcement }: Catalogue): boolean {
  const years = announcementIds.flatMap((id) => announcement(id).outcomes).map((outcome) => yearOf(outcome));
  return yearOf({ on }) < Math.max(...years) - MOST_YEARS;
}

function yearOf({ on }: Pick<OutcomeClaim, "on">): number {
  return Number(on.slice(0, "2025".length));
}

/** Whether it is clear what is meant: a part of a plan is only where the plan says the place. */
function isNamed({ subject }: Announcement, of: FateOf, fate: FateTopic["fate"], record: Catalogue): boolean {
  return fate === "opened" || of.type === "whole" || subject.fr.includes(record.place(of.place).names.fr);
}

/** A site is called by what it is, any other project by its announcement. */
function projectOf(item: Announcement, fate: FateTopic["fate"], locale: Language): string | null {
  return fate === "opened" || !tellsWhat(item) ? null : thingOf(item, locale);
}

/** The jobs that were to come of a promise without a sum, where it is asked whether all of it was given up. */
function jobsGivenUp(
  { investment, jobs }: Announcement,
  fate: FateTopic["fate"],
  of: FateOf,
  locale: Language,
): string | null {
  const sure = fate === "cancelled" && of.type === "whole" && investment === null ? sureOf(jobs) : null;
  return sure === null ? null : describeFigure(sure.preferred, locale);
}

function isOfMonthOf({ announced }: Announcement, { on }: Pick<OutcomeClaim, "on">): boolean {
  return on.startsWith(announced.slice(0, "2025-05".length));
}

function topicOf(
  item: Announcement,
  { on }: OutcomeClaim,
  of: FateOf,
  fate: FateTopic["fate"],
  locale: Language,
  record: Catalogue,
): FateTopic {
  const place = of.type === "whole" ? null : record.place(of.place);
  // The day of a first stone would say what happened on it; the month is enough where nothing else happened in it.
  const ofMonth = item.outcomes.filter((other) => other.on.startsWith(on.slice(0, "2025-05".length)));
  const told = ofMonth.length > 1 ? on : on.slice(0, "2025-05".length);
  const site = place === null ? undefined : plannedSites(item).find((claim) => claim.place === place.id);
  return {
    fate,
    on: describeDate(told, locale),
    precision: told.length === "2025".length ? "year" : told.length === "2025-05".length ? "month" : "day",
    who: nameAnnouncers(item.organisations, locale, item.announced, record),
    where: place === null ? null : { name: place.names[locale], isCommune: place.type === "commune" },
    noun: site === undefined ? null : nounOf(site, locale),
    thing: null,
    jobs: null,
    month: monthOf(item.announced, locale),
  };
}
