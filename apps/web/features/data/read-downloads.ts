import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOWNLOAD_LIST, type Download } from "./download.ts";

/** The files that can be downloaded, by name. For pages that are built ahead: the list is written before they are. */
export function readDownloads(): readonly Download[] {
  return JSON.parse(readFileSync(join(process.cwd(), "public", DOWNLOAD_LIST), "utf8")) as readonly Download[];
}
