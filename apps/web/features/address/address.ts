import type { Lang } from "../language/lang.ts";

/** What has pages of its own, one for each id, and the part of the address that they stand under. */
const sections = {
  organisation: "organisations",
  announcement: "announcements",
  edition: "editions",
  place: "places",
  sector: "sectors",
  source: "sources",
  publisher: "publishers",
  question: "question",
} as const;

/** What a page of its own is about. */
export type Subject = keyof typeof sections;

/** All of them. */
export const subjects: readonly Subject[] = Object.keys(sections) as Subject[];

/** The part of an address, after the language, that all pages of a subject stand under. */
export function sectionOf(subject: Subject): string {
  return sections[subject];
}

/** The subject whose pages stand under a part of an address; undefined where none does. */
export function subjectUnder(section: string): Subject | undefined {
  return subjects.find((subject) => sections[subject] === section);
}

/** The address of the page of a record without the language, `/organisations/amazon`. */
export function pathOf(subject: Subject, id: string): string {
  return `/${sections[subject]}/${encodeURIComponent(id)}`;
}

/**
 * The one address of a record: of its page, or of one claim on it, by the claim's whole id
 * (`amazon-2024/investment-2` is `/fr/announcements/amazon-2024#investment-2`).
 */
export function addressOf(subject: Subject, id: string, lang: Lang, claimId?: string): string {
  const anchor = claimId === undefined ? "" : `#${anchorOf(claimId)}`;
  return `/${lang}${pathOf(subject, id)}${anchor}`;
}

/** The anchor of a claim on the page of its record: its id without the record's. */
export function anchorOf(claimId: string): string {
  return claimId.slice(claimId.indexOf("/") + 1);
}

/** The address of a page after the language: the same in both, or a word of each. */
export type PagePath = string | Readonly<Record<Lang, string>>;

/** The path of a page in one language. */
export function pathIn(path: PagePath, lang: Lang): string {
  return typeof path === "string" ? path : path[lang];
}

/** Where a text is checked. */
export const checkPaths: Readonly<Record<Lang, string>> = { fr: "/verifier", en: "/check" };

/** Where all that has a page is found by name. */
export const searchPaths: Readonly<Record<Lang, string>> = { fr: "/recherche", en: "/search" };

/** Every page whose address is a word of its language. */
export const pathsInWords: readonly Readonly<Record<Lang, string>>[] = [checkPaths, searchPaths];

/** The address of the search for a query. */
export function searchAddress(query: string, lang: Lang): string {
  return `/${lang}${searchPaths[lang]}${query === "" ? "" : `?${new URLSearchParams({ q: query }).toString()}`}`;
}
