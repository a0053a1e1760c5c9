import { type Subject, subjects, subjectUnder } from "../address/address.ts";
import { isLang, type Lang } from "../language/lang.ts";

/** Whether there is a page about something with this id. */
export type IsKnown = (subject: Subject, id: string) => boolean;

/** An address that leads to no page, and what it seems to have been meant for. */
export interface MissingAddress {
  readonly lang: Lang;
  readonly what: "page" | Subject;
  /** The last part of the address, as a person would read it. */
  readonly name: string;
}

/** The request header in which the proxy tells the "not found" page what was asked for, as a query string. */
export const MISSING_HEADER = "x-choosefr-missing";

/** What the proxy told, with the whole path that was asked for; an empty address in French where it told nothing. */
export function readMissing(header: string | null): MissingAddress & { readonly path: string } {
  const told = new URLSearchParams(header ?? "");
  const lang = told.get("lang") ?? "";
  const what = told.get("what");
  return {
    lang: isLang(lang) ? lang : "fr",
    what: subjects.find((subject) => subject === what) ?? "page",
    name: told.get("name") ?? "",
    path: told.get("path") ?? "",
  };
}

/** The pages without a parameter in their path, after the language. A test holds this list against the folder of routes. */
export const plainPages: readonly string[] = [
  "",
  "quiz",
  "today",
  "practice",
  "challenge",
  "class",
  "sheet",
  "more",
  "review",
  "calibration",
  "progress",
  "offline",
  "organisations",
  "editions",
  "places",
  "sectors",
  "outcomes",
  "outcomes/chosen",
  "sources",
  "publishers",
  "disagreements",
  "corrections",
  "coverage",
  "about",
  "check",
  "verifier",
  "recherche",
  "search",
  "method",
  "data",
  "accessibility",
  "report",
  "embed",
  "embed/quiz",
];

/** Those among them that search engines may list: nothing that is played, made on request, or of one language alone. */
export const listedPages: readonly string[] = plainPages.filter(
  (page) =>
    ![
      "quiz",
      "challenge",
      "sheet",
      "report",
      "offline",
      "outcomes/chosen",
      "embed/quiz",
      "check",
      "verifier",
      "recherche",
      "search",
    ].includes(page),
);

/** Addresses that answer with a file or with data, after the language. A test holds this list against the folder of routes. */
export const files: readonly string[] = [
  "export",
  "session",
  "editions/totals.csv",
  "places/regions.csv",
  "sectors/sums.csv",
];

/** The files beneath the page of each record of some kinds. A test holds this list against the folder of routes. */
export const recordFiles: Readonly<Partial<Record<Subject, readonly string[]>>> = {
  edition: ["announcements.csv"],
  place: ["announcements.csv"],
  sector: ["announcements.csv"],
};

/** Null where a path leads to a page; otherwise what is missing there. The path begins with a language. */
export function findMissing(path: string, isKnown: IsKnown): MissingAddress | null {
  const [, lang, ...rest] = path.replace(/\/+$/, "").split("/").map(decode);
  if (!isLang(lang)) return null;
  if ([...plainPages, ...files].includes(rest.join("/"))) return null;
  const [section = "", id, ...further] = rest;
  const name = rest.at(-1) ?? "";
  const subject = subjectUnder(section);
  if (subject === undefined || id === undefined) return { lang, what: "page", name };
  const isFile = further.length === 1 && recordFiles[subject]?.includes(name) === true;
  if (further.length > 0 && !isFile) return { lang, what: "page", name };
  return isKnown(subject, id) ? null : { lang, what: subject, name: id };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
