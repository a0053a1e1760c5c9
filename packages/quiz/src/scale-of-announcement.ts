import {
  type Announcement,
  type Catalogue,
  describeMoney,
  type Edition,
  type FigureClaim,
  isMoney,
  type Language,
  valueOf,
} from "@choosefr/model";
import { nameEdition } from "./occasion.ts";
import { count, formatFactor, formatTimes, moneyPerJob, ratio, type ScaleIdea, shareOf } from "./proportion.ts";
import { type PromiseKind, promisesOf } from "./sure-promises.ts";
import { monthOf, nameAnnouncers } from "./topic.ts";
import { sureOf } from "./witness.ts";

/** So close to each other two figures are the same to the ear. */
const LEAST_RATIO = 1.2;
/** So many times as much gives no idea of a sum any more. */
const MOST_RATIO = 50;
/** Within this ratio a comparison is easy to picture. */
const TELLING_RATIO = 20;
/** So many comparisons with others are enough that one gives nothing away. */
const MOST_COMPARISONS = 12;

/** A promise as a part of what was announced on its occasion, for each job, or beside that of another. */
export function* scalesOfAnnouncement(
  preferred: FigureClaim,
  item: Announcement,
  locale: Language,
  record: Catalogue,
): Iterable<ScaleIdea> {
  const at = item.edition === null ? null : record.edition(item.edition);
  switch (preferred.kind) {
    case "investment":
      yield* lessThanOwn(item, locale, record);
      if (item.recipients.length === 0) yield* shareOfAll("euros", preferred, at, locale, record);
      yield* comparisons(preferred, "investment", item, locale, record);
      yield* moneyPerJob(preferred, sureOf(item.jobs)?.preferred, "jobs", locale);
      break;
    case "jobs":
      yield* moneyPerJob(sureOf(item.investment)?.preferred, preferred, "investment", locale);
      yield* shareOfAll("jobs", preferred, at, locale, record);
      yield* comparisons(preferred, "jobs", item, locale, record);
      break;
    case "training":
    case "startups_supported":
      yield* comparisons(preferred, preferred.kind, item, locale, record);
      yield* peoplePerStartup(preferred, item, locale);
      break;
    default:
  }
}

/** A promise as a part of all that was announced on its occasion. */
function shareOfAll(
  of: "euros" | "jobs",
  preferred: FigureClaim,
  at: Edition | null,
  locale: Language,
  record: Catalogue,
): readonly ScaleIdea[] {
  const all = sureOf(of === "euros" ? at?.totalInvestment : at?.jobs);
  // Where the promises that are known come to more than the total, it is not the total of them.
  const known = promisesOf(of === "euros" ? "investment" : "jobs", record)
    .filter(({ announcement }) => announcement.edition === at?.id)
    .reduce((sum, { claim }) => sum + (isMoney(claim) && claim.currency !== "EUR" ? 0 : (valueOf(claim) ?? 0)), 0);
  if (all !== null && known > (valueOf(all.preferred) ?? 0)) return [];
  const share =
    all === null || (isMoney(preferred) && preferred.currency !== "EUR") ? null : ratio(preferred, all.preferred);
  if (share === null || all === null) return [];
  return shareOf(of, share, locale, at === null ? null : nameEdition(at, locale)).map((scale) => ({
    scale,
    reveals: [all.preferred.id],
  }));
}

function peoplePerStartup(
  preferred: FigureClaim,
  { training, startupsSupported }: Announcement,
  locale: Language,
): readonly ScaleIdea[] {
  if (!training?.count || !startupsSupported?.count) return [];
  const other = preferred.kind === "training" ? startupsSupported : training;
  const people = count(training.count / startupsSupported.count, "people", locale);
  return [{ scale: { type: "people-per-startup", count: people }, reveals: [other.preferred.id] }];
}

/** A sum put into a company beside what the same investor later pledged to France. */
function lessThanOwn(item: Announcement, locale: Language, { organisation }: Catalogue): readonly ScaleIdea[] {
  const investor = item.organisations[0];
  const mine = item.investment;
  if (item.recipients.length === 0 || investor === undefined || mine === null || mine.amount === null) return [];
  const found = organisation(investor).announcements.find(
    ({ announced, recipients }) => recipients.length === 0 && announced > item.announced,
  );
  const later = sureOf(found?.investment);
  if (!later || later.amount === null || later.currency !== mine.currency) return [];
  const factor = formatFactor(later.amount / mine.amount, locale);
  const amount = describeMoney({ ...later.preferred, bound: "exact" }, locale);
  return [{ scale: { type: "less-than-own", factor, amount }, reveals: [later.preferred.id] }];
}

/** A promise beside those of others: of the same occasion before the rest, of household names, and easy to picture. */
function comparisons(
  preferred: FigureClaim,
  of: PromiseKind,
  item: Announcement,
  locale: Language,
  record: Catalogue,
): readonly ScaleIdea[] {
  const others = promisesOf(of, record).flatMap((other) => {
    const times = ratio(preferred, other.claim);
    if (times === null || other.announcement.organisations.some((id) => item.organisations.includes(id))) return [];
    const factor = Math.max(times, 1 / times);
    return factor < LEAST_RATIO || factor > MOST_RATIO ? [] : [{ ...other, factor, isMore: times > 1 }];
  });
  type Other = (typeof others)[number];
  const isBeside = ({ announcement }: Other): boolean => item.edition !== null && announcement.edition === item.edition;
  const measure = (other: Other): number =>
    4 * Number(isBeside(other)) + 2 * Number(other.isFamous) + Number(other.factor <= TELLING_RATIO);
  return others
    .toSorted((a, b) => measure(b) - measure(a) || a.factor - b.factor)
    .slice(0, MOST_COMPARISONS)
    .map((other): ScaleIdea => {
      const { organisations, announced } = other.announcement;
      return {
        scale: {
          type: other.isMore ? "times-the-other" : "less-than-the-other",
          of,
          factor: formatTimes(preferred, other.claim, other.factor, locale),
          other: nameAnnouncers(organisations, locale, announced, record),
          month: monthOf(announced, locale),
        },
        reveals: [other.claim.id],
      };
    });
}
