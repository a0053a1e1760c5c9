// Source of truth: the records of data/ and data-version.json. Read by every export.
import type * as z from "zod";
import type { Correction, Redirect } from "../../schema/index.ts";
import { type Catalogue, createCatalogue } from "../../src/catalogue.ts";
import type { LocalisedText } from "../../src/generated/types.ts";
import type { RecordPack } from "../../src/pack.ts";
import type { DataVersion } from "../data-version.ts";
import { packAll, type Records } from "../pack.ts";

/** What is published: the record as its accessors give it, what was corrected and what went, and the version of it all. */
export interface Release {
  readonly catalogue: Catalogue;
  /** By id. */
  readonly corrections: readonly z.infer<typeof Correction>[];
  /** By id. */
  readonly redirects: readonly z.infer<typeof Redirect>[];
  readonly version: DataVersion;
}

/** Makes a release of records that the data lint has found sound; `pack` is theirs, where it has been made. */
export function createRelease(records: Records, version: DataVersion, pack: RecordPack = packAll(records)): Release {
  return {
    catalogue: createCatalogue(pack),
    corrections: sortById(records.corrections),
    redirects: sortById(records.redirects),
    version,
  };
}

/** The SPDX identifier of the licence of the data. */
export const LICENCE = "etalab-2.0";

/** Where the licence of the data is published. */
export const LICENCE_URL = "https://www.etalab.gouv.fr/licence-ouverte-open-licence";

/** How a reader names the author and the date, as the licence asks. */
export function creditOf({ version, date }: DataVersion): LocalisedText {
  return { fr: `choosefr, version des données ${version}, ${date}`, en: `choosefr, data version ${version}, ${date}` };
}

/**
 * The stable name of anything that is published. No site address is known, so it is a tag (RFC 4151): it names and does
 * not lead anywhere, and stays the same wherever the data are served.
 */
export const TAG_PREFIX = "tag:choosefr,2026:";

function sortById<R extends { readonly id: string }>(records: ReadonlyMap<string, R>): readonly R[] {
  return [...records.values()].toSorted((a, b) => Number(a.id > b.id) - Number(a.id < b.id));
}
