import { describeDate, type Language, nameOf, type OrganisationId } from "@choosefr/model";
import { phrasesIn } from "./phrases/index.ts";
import type { FigureTopic } from "./phrases/phrases.ts";
import type { FigureSubject } from "./subject.ts";

/** The names of the organisations of an announcement, joined for reading. */
export function nameAnnouncers(ids: readonly OrganisationId[], locale: Language): string {
  return phrasesIn(locale).list(ids.map((id) => nameOf({ kind: "organisation", id }, locale)));
}

/** The month of a date in words: "mai 2024". */
export function monthOf(date: string, locale: Language): string {
  return describeDate(date.slice(0, 7), locale);
}

/** The day that stands for a subject: of the announcement as far as known, or of the edition. */
export function dateOf({ about }: FigureSubject, locale: Language): string {
  if ("announcement" in about) return describeDate(about.announcement.announced, locale);
  return about.edition.heldOn === null ? "" : describeDate(about.edition.heldOn.date, locale);
}

/** What a sentence about a figure needs to know; null for a kind on which no question is asked. */
export function topicOf(subject: FigureSubject, locale: Language): FigureTopic | null {
  const { about, preferred } = subject;
  if ("edition" in about) {
    const edition = lowerFirst(about.edition.names[locale], locale);
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
      const into = announcement.recipients.length === 0 ? null : nameAnnouncers(announcement.recipients, locale);
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

/** French names of editions begin with a common noun, which is small inside a sentence. */
function lowerFirst(name: string, locale: Language): string {
  return locale === "fr" ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
