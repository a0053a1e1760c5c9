import {
  type Announcement,
  type Catalogue,
  describeDate,
  formatDecimal,
  isMoney,
  type Language,
  type OrganisationId,
  type PartialDate,
} from "@choosefr/model";
import { describeFigure } from "./describe-figure.ts";
import { areWellKnown } from "./fame.ts";
import { nameEdition } from "./occasion.ts";
import type { Announcers } from "./phrases/announcers.ts";
import { phrasesIn } from "./phrases/index.ts";
import type { FigureTopic } from "./phrases/phrases.ts";
import type { FigureSubject } from "./subject.ts";
import { sureOf } from "./witness.ts";

/** The organisations of an announcement by the names that they bore on its day, joined for reading. */
export function nameAnnouncers(
  ids: readonly OrganisationId[],
  locale: Language,
  on: PartialDate,
  record: Catalogue,
): Announcers {
  const all = ids.map((id) => nameAt(id, locale, on, record));
  // Whoever hears of Coca-Cola thinks of those who bottle it.
  const told = all.filter((name) => !all.some((other) => name.startsWith(`${other} `)));
  return { names: phrasesIn(locale).list(told), areSeveral: told.length > 1 };
}

/** The name of an organisation on a day, in a language where it bears several: the one of today where the record does not say that it bore another. */
function nameAt(id: OrganisationId, locale: Language, on: PartialDate, { organisation }: Catalogue): string {
  const { name, names } = organisation(id);
  const [today] = names;
  const wasBorne = ({ from, to }: { readonly from: PartialDate | null; readonly to: PartialDate | null }): boolean =>
    (from === null || from <= on) && (to === null || on < to);
  if (today === undefined || wasBorne(today)) {
    const isForeign = today !== undefined && today.language !== null && today.language !== locale;
    const own = names.find((item) => item.kind === "brand" && item.language === locale && wasBorne(item));
    return isForeign && own !== undefined ? own.text : name;
  }
  return names.find((item) => (item.kind === "brand" || item.kind === "former") && wasBorne(item))?.text ?? name;
}

/** Subjects of which the record knows no more than that there is one. */
const SAYS_NOTHING = /sans (?:détail|projet|chiffre)|non (?:détaillé|précisé)|déjà/u;

/** Whether the subject of an announcement says what is planned. */
export function tellsWhat({ subject }: Announcement): boolean {
  return !SAYS_NOTHING.test(subject.fr);
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
export function topicOf(subject: FigureSubject, locale: Language, record: Catalogue): FigureTopic | null {
  const { about, preferred } = subject;
  if ("edition" in about) return topicOfEdition(nameEdition(about.edition, locale), subject, locale, record);
  const { announcement } = about;
  const who = nameAnnouncers(announcement.organisations, locale, announcement.announced, record);
  const month = monthOf(announcement.announced, locale);
  switch (preferred.kind) {
    case "investment": {
      const { recipients, announced } = announcement;
      const into = recipients.length === 0 ? null : nameAnnouncers(recipients, locale, announced, record).names;
      return { kind: "investment", who, month, into };
    }
    case "jobs":
      return { kind: "jobs", who, month, sum: sumOf(announcement, locale) };
    case "training":
    case "startups_supported":
      return { kind: preferred.kind, who, month, by: deadlineOf(subject) };
    default:
      return null;
  }
}

/** What a household name promised to invest, where sources agree on it: many of its jobs are few for the sum. */
function sumOf({ organisations, investment }: Announcement, locale: Language): string | null {
  const sum = areWellKnown(organisations) ? sureOf(investment) : null;
  return sum === null ? null : describeFigure(sum.preferred, locale);
}

function topicOfEdition(
  edition: string,
  { preferred, whole }: FigureSubject,
  locale: Language,
  record: Catalogue,
): FigureTopic | null {
  const of =
    whole === null ? "" : isMoney(whole) ? describeFigure(whole, locale) : formatDecimal(whole.count ?? 0, locale);
  switch (preferred.kind) {
    case "total_investment":
    case "projects": {
      const [region] = preferred.scope;
      if (region?.type !== "in-region") return { kind: preferred.kind, edition };
      const name = record.nameOf({ kind: "place", id: region.ref }, locale);
      const unit = preferred.kind === "projects" ? "projects" : "money";
      return { kind: "of_region", unit, edition, region: name, of };
    }
    case "jobs":
      return { kind: "edition_jobs", edition };
    case "new_investment":
    case "earlier_investment":
      return { kind: preferred.kind, edition, of };
    case "leaders_attending":
      return { kind: preferred.kind, edition };
    case "cumulated_investment":
    case "cumulated_projects":
      return { kind: preferred.kind, from: preferred.fromYear, to: preferred.toYear };
    case "follow_up": {
      const { status, on, fromYear, toYear } = preferred;
      if (fromYear === null || toYear === null || (status !== "cancelled" && status !== "new_site")) return null;
      return { kind: "follow_up", status, on: describeDate(on, locale), from: fromYear, to: toYear, of };
    }
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
