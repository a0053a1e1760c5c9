import type * as z from "zod";
import {
  Announcement,
  type AnnouncementClaim,
  Correction,
  Edition,
  type EditionClaim,
  type EntityClaim,
  Organisation,
  Person,
  type PersonClaim,
  Place,
  Publisher,
  Redirect,
  Series,
  Source,
} from "../schema/index.ts";

/** The schema of each kind of record. */
export const recordSchemas = {
  organisation: Organisation,
  person: Person,
  publisher: Publisher,
  place: Place,
  series: Series,
  edition: Edition,
  announcement: Announcement,
  source: Source,
  correction: Correction,
  redirect: Redirect,
} as const;

/** The ten kinds of records, each in a folder of its own. */
export type RecordKind = keyof typeof recordSchemas;

/** A record as it is authored. */
export type RecordOf<Kind extends RecordKind> = z.infer<(typeof recordSchemas)[Kind]>;

/** A claim as it is authored, in whichever record it stands. */
export type Claim =
  | z.infer<typeof AnnouncementClaim>
  | z.infer<typeof EditionClaim>
  | z.infer<typeof EntityClaim>
  | z.infer<typeof PersonClaim>;

/** The folder of each kind, inside the data folder. */
export const recordFolders = {
  organisation: "organisations",
  person: "persons",
  publisher: "publishers",
  place: "places",
  series: "series",
  edition: "editions",
  announcement: "announcements",
  source: "sources",
  correction: "corrections",
  redirect: "redirects",
} as const satisfies Record<RecordKind, string>;

/** All kinds, in the order of the folders above. */
export const recordKinds: readonly RecordKind[] = Object.keys(recordFolders) as RecordKind[];

/** The kind whose records stand in a folder of the data folder, or null. */
export function kindOfFolder(folder: string): RecordKind | null {
  return recordKinds.find((kind) => recordFolders[kind] === folder) ?? null;
}
