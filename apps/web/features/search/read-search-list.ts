import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lang } from "../language/lang.ts";
import { SEARCH_LIST } from "./search-file.ts";

let list: Readonly<Record<Lang, string>> | undefined;

/** The address of the file that a browser searches in. It is written before any page is built. */
export function searchFileAddress(lang: Lang): string {
  list ??= JSON.parse(readFileSync(join(process.cwd(), SEARCH_LIST), "utf8")) as Readonly<Record<Lang, string>>;
  return list[lang];
}
