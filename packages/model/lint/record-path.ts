import { type RecordKind, type RecordOf, recordFolders } from "./record-kind.ts";

/** Sources that give no date stand here. */
const UNDATED = "undated";

/** Where a record stands, relative to the parent of the data folder: `data/sources/2024/<id>.yml`. */
export function recordPath<Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>): string {
  return ["data", recordFolders[kind], ...folderOf(record), `${record.id}.yml`].join("/");
}

/** Sources stand under their year, announcements under their edition or year, all others directly in their folder. */
function folderOf(record: RecordOf<RecordKind>): readonly string[] {
  if ("announced" in record) return [record.edition ?? yearOf(record.announced)];
  if ("accessed" in record) return [record.published === null ? UNDATED : yearOf(record.published)];
  return [];
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}
