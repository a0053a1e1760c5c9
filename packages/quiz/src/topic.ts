import { describeDate, type Language, nameOf, type OrganisationId, type PartialDate } from "@choosefr/model";
import { phrasesIn } from "./phrases/index.ts";
import type { Announcers, FigureTopic } from "./phrases/phrases.ts";
import type { FigureSubject } from "./subject.ts";

/** The organisations of an announcement, joined for reading. */
export function nameAnnouncers(ids: readonly OrganisationId[], locale: Language): Announcers {
  const names = phrasesIn(locale).list(ids.map((id) => nameOf({ kind: "organisation", id }, locale)));
  return { names, areSeveral: ids.length > 1 };
}

/** The month of a date in words: "mai 2024". */
export function monthOf(date: string, locale: Language): string {
  return describeDate(date.slice(0, 7), locale);
}

/** A date as it stands in a sentence: "le 12 mai 2024", "en mai 2024". */
export function whenIn(date: PartialDate, locale: Language): string {
  return phrasesIn(locale).when(describeDate(date, locale), date.length === "2024-05-12".length);
}

/** When a subject was announced, in words, as far as it is known; null for an edition without a day. */
export function dateOf({ about }: FigureSubject, locale: Language): string | null {
  if ("announcement" in about) return whenIn(about.announcement.announced, locale);
  return about.edition.heldOn === null ? null : whenIn(about.edition.heldOn.date, locale);
}

/** What a sentence about a figure needs to know; null for a kind on which no question is asked. */
export function topicOf(subject: FigureSubject, locale: Language): FigureTopic | null {
  const { about, preferred } = subject;
  if ("edition" in about) {
    const edition = about.edition.names[locale];
    switch (preferred.kind) {
      case "total_investment":
      case "projects":
        return { kind: preferred.kind, edition };
      case "jobs":
        return { kind: "edition_jobs", edition };
      default:
        return null;
    }
  }
  const { announcement } = about;
  const who = nameAnnouncers(announcement.organisations, locale);
  const month = monthOf(announcement.announced, locale);
  switch (preferred.kind) {
    case "investment": {
      const into = announcement.recipients.length === 0 ? null : nameAnnouncers(announcement.recipients, locale).names;
      return { kind: "investment", who, month, into };
    }
    case "jobs":
      return { kind: "jobs", who, month };
    case "training":
    case "startups_supported":
      return { kind: preferred.kind, who, month, by: deadlineOf(subject) };
    default:
      return null;
  }
}

/** The year by which a claim is to be met, where a period applies to it. */
function deadlineOf({ about, preferred }: FigureSubject): number | null {
  if (!("announcement" in about)) return null;
  const period = about.announcement.periods.find(({ scope }) =>
    scope.some(({ type, ref }) => type === "applies-to" && ref === preferred.id),
  );
  return period?.to ?? null;
}
