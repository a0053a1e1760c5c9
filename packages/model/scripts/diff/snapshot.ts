import { parse } from "yaml";
import { nameOfFile, type TextFile } from "../../lint/data-file.ts";
import { kindOfFolder, type RecordKind } from "../../lint/record-kind.ts";
import { isMapping } from "../../lint/schema-walk.ts";

/** The keys of a record or claim with what they hold, by the schema of its day, whichever that was. */
export type Fields = Readonly<Record<string, unknown>>;

/** A record as its file holds it. */
export interface RecordSnapshot {
  readonly kind: RecordKind;
  readonly id: string;
  /** All but the id and the claims. */
  readonly fields: Fields;
  /** By whole id, in the order of the file. */
  readonly claims: ReadonlyMap<string, Fields>;
}

/** The records of a data folder at one time, by kind and id. */
export interface Snapshot {
  readonly records: ReadonlyMap<string, RecordSnapshot>;
  /** The paths of files that are no YAML mapping: nothing is known of their records. */
  readonly unreadable: readonly string[];
}

/** The key of a record in a snapshot: an organisation and a publisher may share an id. */
export function keyOf(kind: RecordKind, id: string): string {
  return `${kind} ${id}`;
}

/** Kinds that explain what happened to the others, so that they are needed even where they did not change. */
const WITNESSES: ReadonlySet<RecordKind | null> = new Set<RecordKind>(["redirect", "correction"]);

/**
 * Two states of a data folder, to be compared: files that are the same in both are left out unread. Records are taken
 * as they are, without their schema, so that states of different schemas can be compared.
 */
export function createSnapshots(
  before: readonly TextFile[],
  after: readonly TextFile[],
): readonly [before: Snapshot, after: Snapshot] {
  const isSame = sameIn(before, after);
  const needed = (file: TextFile): boolean => !isSame(file) || WITNESSES.has(kindOf(file));
  return [createSnapshot(before.filter(needed)), createSnapshot(after.filter(needed))];
}

function sameIn(before: readonly TextFile[], after: readonly TextFile[]): (file: TextFile) => boolean {
  const texts = new Map(before.map(({ path, text }) => [path, text]));
  const same = new Set(after.filter(({ path, text }) => texts.get(path) === text).map(({ path }) => path));
  return ({ path }) => same.has(path);
}

function createSnapshot(files: readonly TextFile[]): Snapshot {
  const records = new Map<string, RecordSnapshot>();
  const unreadable: string[] = [];
  for (const file of files) {
    const kind = kindOf(file);
    if (kind === null) continue;
    const value = readMapping(file.text);
    if (value === null) unreadable.push(file.path);
    else {
      const record = createRecord(kind, nameOfFile(file.path), value);
      records.set(keyOf(kind, record.id), record);
    }
  }
  return { records, unreadable };
}

function createRecord(kind: RecordKind, name: string, value: Fields): RecordSnapshot {
  const { id: written, claims: list, ...fields } = value;
  const id = typeof written === "string" ? written : name;
  const claims = (Array.isArray(list) ? (list as readonly unknown[]) : []).filter((claim) => isMapping(claim));
  return { kind, id, fields, claims: new Map(claims.map((claim) => [`${id}/${String(claim["id"])}`, claim])) };
}

function kindOf({ path }: TextFile): RecordKind | null {
  return kindOfFolder(path.split("/")[1] ?? "");
}

function readMapping(text: string): Fields | null {
  try {
    const value: unknown = parse(text);
    return isMapping(value) ? value : null;
  } catch {
    return null;
  }
}
