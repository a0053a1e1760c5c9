import {
  type Catalogue,
  type Edition,
  type FigureClaim,
  isMoney,
  type Language,
  type Summary,
  valueOf,
} from "@choosefr/model";
import { describeFigure } from "./describe-figure.ts";
import { nameEdition } from "./occasion.ts";
import type { BesideEdition } from "./phrases/phrases.ts";
import { count, formatTimes, money, moneyPerJob, ratio, ratioOf, roundForScale, type ScaleIdea } from "./proportion.ts";
import { promisesOf } from "./sure-promises.ts";
import { nameAnnouncers } from "./topic.ts";
import { hasGoodWitness, sureOf } from "./witness.ts";

type EditionKind = BesideEdition["of"];

/** So close to each other two figures are the same to the ear. */
const LEAST_RATIO = 1.2;
/** So large a part of a total, in percent, one promise must be to give an idea of it. */
const LEAST_PERCENT = 10;

/** A figure of an edition beside its best-known promise, for each of its projects, or beside other editions. */
export function* scalesOfEdition(
  preferred: FigureClaim,
  item: Edition,
  locale: Language,
  record: Catalogue,
): Iterable<ScaleIdea> {
  const [total, projects] = [sureOf(item.totalInvestment), sureOf(item.projects)];
  switch (preferred.kind) {
    case "total_investment":
      yield* shareOfLargest(preferred, item, locale, record);
      yield* moneyPerProject(preferred, projects?.preferred, "projects", locale);
      yield* otherEditions(preferred, preferred.kind, item, locale, record);
      break;
    case "projects":
      yield* moneyPerProject(total?.preferred, preferred, "investment", locale);
      yield* otherEditions(preferred, preferred.kind, item, locale, record);
      break;
    case "jobs":
      yield* moneyPerJob(total?.preferred, preferred, "investment", locale);
      yield* jobsPerProject(preferred, projects?.preferred, locale);
      yield* otherEditions(preferred, preferred.kind, item, locale, record);
      break;
    case "leaders_attending":
      yield* otherEditions(preferred, preferred.kind, item, locale, record);
      yield* moneyPerLeader(total?.preferred, preferred, locale);
      break;
    case "cumulated_investment":
    case "cumulated_projects":
      yield* perProjectOfYears(preferred, item, locale);
      break;
    default:
  }
}

/** How much of a total the largest promise that a household name made there is, or the largest of all; a small part tells little. */
function shareOfLargest(
  preferred: FigureClaim,
  { announcements }: Edition,
  locale: Language,
  record: Catalogue,
): readonly ScaleIdea[] {
  const shares = promisesOf("investment", record)
    .filter(({ announcement: { id }, claim: { bound } }) => announcements.includes(id) && bound !== "range")
    .map((promise) => ({ ...promise, percent: Math.round(100 * (ratio(promise.claim, preferred) ?? 0)) }))
    .filter(({ percent }) => LEAST_PERCENT <= percent && percent < 100);
  const [largest] = shares.toSorted(
    (a, b) => Number(b.isFamous) - Number(a.isFamous) || (valueOf(b.claim) ?? 0) - (valueOf(a.claim) ?? 0),
  );
  if (largest === undefined) return [];
  const { percent, announcement, claim } = largest;
  const other = nameAnnouncers(announcement.organisations, locale, announcement.announced, record).names;
  return [{ scale: { type: "share-of-one", percent, other, sum: describeFigure(claim, locale) }, reveals: [claim.id] }];
}

function moneyPerProject(
  total: FigureClaim | undefined,
  projects: FigureClaim | undefined,
  given: "investment" | "projects",
  locale: Language,
): readonly ScaleIdea[] {
  if (total === undefined || projects === undefined || !isMoney(total)) return [];
  const each = ratioOf(total, projects);
  if (each === null) return [];
  const revealed = given === "projects" ? projects : total;
  return [
    { scale: { type: "money-per-project", amount: money(each, total.currency, locale) }, reveals: [revealed.id] },
  ];
}

function jobsPerProject(jobs: FigureClaim, projects: FigureClaim | undefined, locale: Language): readonly ScaleIdea[] {
  const each = projects === undefined ? null : ratioOf(jobs, projects);
  return projects === undefined || each === null
    ? []
    : [
        {
          scale: { type: "jobs-per-project", count: count(roundForScale(each), "jobs", locale) },
          reveals: [projects.id],
        },
      ];
}

function moneyPerLeader(total: FigureClaim | undefined, leaders: FigureClaim, locale: Language): readonly ScaleIdea[] {
  if (total === undefined || !isMoney(total)) return [];
  const each = ratioOf(total, leaders);
  if (each === null) return [];
  return [{ scale: { type: "money-per-leader", amount: money(each, total.currency, locale) }, reveals: [total.id] }];
}

/** The sum of several years for each of their projects. */
function perProjectOfYears(preferred: FigureClaim, { claims }: Edition, locale: Language): readonly ScaleIdea[] {
  if (preferred.kind !== "cumulated_investment" && preferred.kind !== "cumulated_projects") return [];
  const { kind, fromYear, toYear } = preferred;
  const other = claims
    .filter((claim) => claim.kind === "cumulated_investment" || claim.kind === "cumulated_projects")
    .filter((claim) => claim.kind !== kind && claim.fromYear === fromYear && claim.toYear === toYear)
    .find((claim) => claim.scope.length === 0 && claim.rank !== "deprecated" && hasGoodWitness(claim));
  const isSum = kind === "cumulated_investment";
  const [sum, projects] = isSum ? [preferred, other] : [other, preferred];
  return moneyPerProject(sum, projects, isSum ? "projects" : "investment", locale);
}

/** A figure of an edition beside that of the other summits of its series, the nearest before the rest. */
function otherEditions(
  preferred: FigureClaim,
  of: EditionKind,
  item: Edition,
  locale: Language,
  record: Catalogue,
): readonly ScaleIdea[] {
  const away = ({ date }: Edition): number => Math.abs(Date.parse(date) - Date.parse(item.date));
  return record.editionIds
    .map((id) => record.edition(id))
    .filter(({ id, number }) => id !== item.id && number !== null)
    .toSorted((a, b) => Number(b.series === item.series) - Number(a.series === item.series) || away(a) - away(b))
    .flatMap((other): readonly ScaleIdea[] => {
      const claim = sureOf(editionSummaryOf(of, other))?.preferred;
      const times = claim === undefined ? null : ratio(preferred, claim);
      if (claim === undefined || times === null || Math.max(times, 1 / times) < LEAST_RATIO) return [];
      const factor = formatTimes(preferred, claim, Math.max(times, 1 / times), locale);
      const type = times > 1 ? "times-edition" : "less-than-edition";
      return [{ scale: { type, of, factor, edition: nameEdition(other, locale) }, reveals: [claim.id] }];
    });
}

function editionSummaryOf(kind: EditionKind, item: Edition): Summary<FigureClaim> | null {
  switch (kind) {
    case "total_investment":
      return item.totalInvestment;
    case "projects":
      return item.projects;
    case "jobs":
      return item.jobs;
    case "leaders_attending":
      return item.leadersAttending;
    default:
      return kind satisfies never;
  }
}
