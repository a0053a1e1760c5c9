import type { Lang } from "../language/lang.ts";
import { type Messages, messagesIn } from "../language/messages.ts";
import { listSearchRecords } from "./list-search-records.ts";
import { type PackedRecords, packRecords } from "./pack-records.ts";

/** Under which part of an address the files stand that a browser searches in. */
export const SEARCH_ROOT = "/search-index";

/** Where a build lists their addresses by language, from the folder of the site. */
export const SEARCH_LIST = "generated/search-index.json";

/** The sentences of the search. */
export type SearchWords = Messages["search"];

/** What a browser fetches once to search in one language: the records, and the words to show them with. */
export interface SearchFile {
  readonly words: SearchWords;
  readonly records: PackedRecords;
}

/** The file for a language, as JSON. */
export function writeSearchFile(lang: Lang): string {
  const file: SearchFile = { words: messagesIn(lang).search, records: packRecords(listSearchRecords(lang)) };
  return JSON.stringify(file);
}
