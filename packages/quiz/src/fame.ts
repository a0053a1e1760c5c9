import {
  type Announcement,
  countWitnesses,
  type Edition,
  isMoney,
  type OrganisationId,
  type PlaceId,
  valueOf,
} from "@choosefr/model";
import { type FigureSubject, isOfRegion } from "./subject.ts";
import { isOnSeveralPages } from "./witness.ts";

/** Names that a pupil meets outside the news: what is eaten, bought, driven, watched, played with, or spoken to. */
const WELL_KNOWN: ReadonlySet<OrganisationId> = new Set<OrganisationId>([
  "amazon",
  "astrazeneca",
  "coca-cola",
  "continental",
  "danone",
  "fedex",
  "ferrero",
  "google",
  "ikea",
  "iliad",
  "l-oreal",
  "mars",
  "mastercard",
  "mccain",
  "meta",
  "microsoft",
  "mistral-ai",
  "msc-croisieres",
  "netflix",
  "nokia",
  "pfizer",
  "procter-gamble",
  "revolut",
  "safran",
  "salesforce",
  "sanofi",
  "snap",
  "suez",
  "tesla",
  "thales",
  "toyota",
  "velux",
  "zalando",
]);

/** A sum from which a plan is worth setting beside those of household names, where so many independent witnesses state it. */
const NEWS_EUROS = 1e10;
const NEWS_WITNESSES = 4;
/** A promise above this sum, stated by so many, is one whose fate people heard of. */
const WIDELY_TOLD_EUROS = 1e9;
const WIDELY_TOLD_WITNESSES = 5;
/** Where it was to stand is remembered of a still larger one. */
const SITE_EUROS = 5e9;
/** A sum from which a plan made the news under any name: no summit before 2025 had announced so much in all. */
const HEADLINE_EUROS = 5e10;
/** Below these nobody would care to compare, however famous the name. */
const LEAST_EUROS = 1e8;
const LEAST_COUNT = 300;
/** Below these nobody would care to know the figure itself. */
const LEAST_EUROS_ALONE = 3e8;
const LEAST_COUNT_ALONE = 1000;

/** The part of one region is worth asking anyone only from this share of the whole. */
const LEAST_SHARE = 0.2;

/** From one year to another at least so many years later a sum explains the whole. */
const LEAST_YEARS = 4;

type Notable = Pick<FigureSubject, "about" | "preferred" | "whole">;

/** Whether one of these organisations is a household name. */
export function areWellKnown(ids: readonly OrganisationId[]): boolean {
  return ids.some((id) => WELL_KNOWN.has(id));
}

/**
 * Whether a figure is worth setting beside others for anyone: told by several pages, and of a whole summit, of a household name,
 * or a very large sum.
 */
export function isComparable(subject: Notable): boolean {
  const { about, preferred, whole } = subject;
  if (!isOnSeveralPages(preferred)) return false;
  const value = valueOf(preferred) ?? 0;
  if ("edition" in about) {
    const isSmallPart = whole !== null && isOfRegion(subject) && value < LEAST_SHARE * (valueOf(whole) ?? 0);
    return isNotableEdition(about.edition) && !isSmallPart && !isOfFewYears(subject);
  }
  if (areWellKnown(about.announcement.organisations)) return value >= (isMoney(preferred) ? LEAST_EUROS : LEAST_COUNT);
  return isMoney(preferred) && value >= NEWS_EUROS && countWitnesses(preferred.evidence) >= NEWS_WITNESSES;
}

/**
 * Whether a figure itself is worth asking anyone: told by several pages, and of a whole summit, a large one of a household
 * name, or a sum so large that it made the news.
 */
export function isNotable(subject: Notable): boolean {
  const { about, preferred } = subject;
  if (!isComparable(subject) || "edition" in about) return isComparable(subject);
  const value = valueOf(preferred) ?? 0;
  if (!areWellKnown(about.announcement.organisations)) return value >= HEADLINE_EUROS;
  return value >= (isMoney(preferred) ? LEAST_EUROS_ALONE : LEAST_COUNT_ALONE);
}

/** Whether a sum of years leaves out most of them: it is taken for that of a summit. */
function isOfFewYears({ preferred }: Notable): boolean {
  const isSum = preferred.kind === "cumulated_investment" || preferred.kind === "cumulated_projects";
  return isSum && preferred.toYear - preferred.fromYear < LEAST_YEARS;
}

/** A counted summit, or another gathering whose total made the news. */
function isNotableEdition({ number, totalInvestment }: Edition): boolean {
  return number !== null || (totalInvestment?.amount ?? 0) >= NEWS_EUROS;
}

/** Whether a figure is worth asking anyone, and its own a household name: who it is can be found. */
export function isNotableOfKnown(subject: Notable): boolean {
  return (
    isNotable(subject) && "announcement" in subject.about && areWellKnown(subject.about.announcement.organisations)
  );
}

/** Whether all places are the capital: whoever knows nothing points at it. */
export function areInCapital(places: Iterable<PlaceId>): boolean {
  return [...places].every((place) => place === "paris");
}

/**
 * Whether a new site is worth finding for anyone: of a household name, or of a promise of billions that a question can call
 * by what it is.
 */
export function isNotableSite(announcement: Announcement, isNamed: boolean): boolean {
  const { organisations, investment } = announcement;
  return areWellKnown(organisations) || (isNamed && isToldBy(investment, SITE_EUROS));
}

/** Whether what became of a promise is worth asking anyone: of a household name, or more than a billion, widely told. */
export function isNotableAnnouncement({ organisations, investment }: Announcement): boolean {
  return areWellKnown(organisations) || isToldBy(investment, WIDELY_TOLD_EUROS);
}

function isToldBy(investment: Announcement["investment"], leastEuros: number): boolean {
  return (
    investment !== null &&
    (valueOf(investment.preferred) ?? 0) > leastEuros &&
    countWitnesses(investment.preferred.evidence) >= WIDELY_TOLD_WITNESSES
  );
}
