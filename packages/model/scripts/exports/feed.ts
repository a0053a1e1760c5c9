import type { Language, LocalisedText } from "../../src/generated/types.ts";
import { type ChangeNote, listChanges } from "./changes.ts";
import { LICENCE, type Release, TAG_PREFIX } from "./release.ts";

/** One entry of a feed, in one language. */
export interface FeedEntry {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  /** A moment, as feeds want it (RFC 3339): the day of the change at midnight, universal time. */
  readonly at: string;
  /** Where it is told on the site, in its language and without the site's address; null where no page tells it alone. */
  readonly page: string | null;
  /** The claim that it is about, with its own place; null where it is about no one claim. */
  readonly claim: { readonly id: string; readonly page: string | null } | null;
}

/** What both forms of the feed hold. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly rights: string;
  readonly at: string;
  readonly entries: readonly FeedEntry[];
}

const TITLE: LocalisedText = { fr: "choosefr, modifications des données", en: "choosefr, changes of the data" };
const LANGUAGES: readonly Language[] = ["fr", "en"];

/** The feed of changes: each change once in French and once in English, newest first. */
export function createFeed(release: Release): Feed {
  const changes = listChanges(release);
  return {
    id: `${TAG_PREFIX}feed/changes`,
    title: "choosefr",
    description: `${TITLE.fr} / ${TITLE.en}`,
    author: "choosefr",
    rights: LICENCE,
    at: momentOf(changes[0]?.on ?? release.version.date),
    entries: changes.flatMap((change) => LANGUAGES.map((language) => entryOf(change, language))),
  };
}

function entryOf({ id, on, title, text, page, claim }: ChangeNote, language: Language): FeedEntry {
  const placed = (path: string | null): string | null => (path === null ? null : `/${language}${path}`);
  return {
    id: `${id}/${language}`,
    language,
    title: title[language],
    text: text[language],
    at: momentOf(on),
    page: placed(page),
    claim: claim === null ? null : { id: claim.id, page: placed(claim.page) },
  };
}

function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}
