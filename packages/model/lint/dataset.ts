import { type DataFile, nameOfFile, type Path } from "./data-file.ts";
import type { Position } from "./finding.ts";
import { type Claim, type RecordKind, type RecordOf, recordKinds } from "./record-kind.ts";
import { type Reference, type ReferenceKind, referencesOf } from "./references.ts";
import { isMapping } from "./schema-walk.ts";

/** A record that fits its schema, with the file that it stands in. */
export type LoadedRecord = {
  readonly [Kind in RecordKind]: {
    readonly kind: Kind;
    readonly id: string;
    readonly record: RecordOf<Kind>;
    readonly file: DataFile;
    readonly claims: readonly LoadedClaim[];
  };
}[RecordKind];

/** A claim of such a record. */
export interface LoadedClaim {
  /** The whole id, `<record>/<kind>[-n]`. */
  readonly id: string;
  readonly claim: Claim;
  readonly file: DataFile;
  /** The way to the claim inside its file. */
  readonly path: Path;
}

type RecordMap<Kind extends RecordKind> = ReadonlyMap<string, RecordOf<Kind>>;

/** Everything in the data folder that could be read. Of two records of a kind with one id, the maps hold the first. */
export interface Dataset {
  readonly organisations: RecordMap<"organisation">;
  readonly persons: RecordMap<"person">;
  readonly publishers: RecordMap<"publisher">;
  readonly places: RecordMap<"place">;
  readonly series: RecordMap<"series">;
  readonly editions: RecordMap<"edition">;
  readonly announcements: RecordMap<"announcement">;
  readonly sources: RecordMap<"source">;
  readonly corrections: RecordMap<"correction">;
  readonly redirects: RecordMap<"redirect">;
  /** Claims by their whole id. */
  readonly claims: ReadonlyMap<string, LoadedClaim>;
  /** Every record that fits its schema, those with a repeated id included, in the order of the files. */
  readonly records: readonly LoadedRecord[];
  /** Every file that is sound YAML, whether or not it fits its schema. */
  readonly files: readonly DataFile[];
  /** Whether every file could be read and fits its schema: only then can it be said what is missing from the data. */
  readonly isWhole: boolean;
  /** Every id that a file mentions. */
  readonly references: readonly Reference[];
  /** The file of a record; undefined on an unknown id. */
  readonly fileOf: (kind: RecordKind, id: string) => DataFile | undefined;
  /** Where a value of a record stands, or its nearest parent; undefined on an unknown id. */
  readonly positionOf: (kind: RecordKind, id: string, path: Path) => Position | undefined;
  /** The ids that may be mentioned: those of unsound records too, so that one fault is not told as many. */
  readonly idsOf: (kind: ReferenceKind) => ReadonlySet<string>;
  /** Whether an id may be mentioned; any claim of a record that cannot be read may. */
  readonly knows: (kind: ReferenceKind, id: string) => boolean;
}

/** Puts the files and records together. `unreadable` are the files of which nothing is known but their path. */
export function createDataset(
  files: readonly DataFile[],
  records: readonly LoadedRecord[],
  unreadable: readonly { readonly kind: RecordKind; readonly path: string }[],
): Dataset {
  const byKind = groupByKind(records);
  const ids = collectIds(files, unreadable);
  const unreadableNames = new Set(unreadable.map(({ path }) => nameOfFile(path)));
  const fileOf = (kind: RecordKind, id: string): DataFile | undefined => byKind[kind].get(id)?.file;
  const recordsOf = <Kind extends RecordKind>(kind: Kind): RecordMap<Kind> =>
    new Map([...byKind[kind]].map(([id, { record }]) => [id, record as RecordOf<Kind>]));
  return {
    organisations: recordsOf("organisation"),
    persons: recordsOf("person"),
    publishers: recordsOf("publisher"),
    places: recordsOf("place"),
    series: recordsOf("series"),
    editions: recordsOf("edition"),
    announcements: recordsOf("announcement"),
    sources: recordsOf("source"),
    corrections: recordsOf("correction"),
    redirects: recordsOf("redirect"),
    claims: new Map(records.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const)).toReversed()),
    records,
    files,
    isWhole: unreadable.length === 0 && records.length === files.length,
    references: files.flatMap((file) => referencesOf(file)),
    fileOf,
    positionOf: (kind, id, path) => fileOf(kind, id)?.positionOf(path),
    idsOf: (kind) => ids[kind],
    knows: (kind, id) => ids[kind].has(id) || (kind === "claim" && unreadableNames.has(id.replace(/\/.*$/u, ""))),
  };
}

/** The claims of a sound record, with the way to each. */
export function claimsOf(file: DataFile, record: RecordOf<RecordKind>): readonly LoadedClaim[] {
  if (!("claims" in record)) return [];
  return record.claims.map((claim, index) => ({
    id: `${record.id}/${claim.id}`,
    claim,
    file,
    path: ["claims", index],
  }));
}

function groupByKind(records: readonly LoadedRecord[]): Record<RecordKind, Map<string, LoadedRecord>> {
  const byKind = Object.fromEntries(recordKinds.map((kind) => [kind, new Map()])) as Record<
    RecordKind,
    Map<string, LoadedRecord>
  >;
  for (const record of records) if (!byKind[record.kind].has(record.id)) byKind[record.kind].set(record.id, record);
  return byKind;
}

function collectIds(
  files: readonly DataFile[],
  unreadable: readonly { readonly kind: RecordKind; readonly path: string }[],
): Readonly<Record<ReferenceKind, ReadonlySet<string>>> {
  const kinds: readonly ReferenceKind[] = [...recordKinds, "claim"];
  const ids = Object.fromEntries(kinds.map((kind) => [kind, new Set<string>()])) as Record<ReferenceKind, Set<string>>;
  for (const { kind, path } of unreadable) ids[kind].add(nameOfFile(path));
  for (const { kind, value, name } of files) {
    const id = isMapping(value) && typeof value["id"] === "string" ? value["id"] : name;
    ids[kind].add(id);
    const claims = isMapping(value) && Array.isArray(value["claims"]) ? (value["claims"] as readonly unknown[]) : [];
    for (const claim of claims) {
      if (isMapping(claim) && typeof claim["id"] === "string") ids.claim.add(`${id}/${claim["id"]}`);
    }
  }
  return ids;
}
