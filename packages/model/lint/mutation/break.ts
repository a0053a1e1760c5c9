import type { Document } from "yaml";
import type { Path, TextFile } from "../data-file.ts";
import type { Dataset, LoadedClaim, LoadedRecord } from "../dataset.ts";
import { editYaml } from "../read-yaml.ts";
import type { Claim, RecordKind, RecordOf } from "../record-kind.ts";
import { writeRecord } from "../write-record.ts";

/** What a mutation does to the good data: files written or written anew, and paths of files that go. */
export interface Change {
  readonly written: readonly TextFile[];
  readonly removed?: readonly string[];
}

type EntryOf<Kind extends RecordKind> = Extract<LoadedRecord, { kind: Kind }>;
type ClaimOf<Kind extends Claim["kind"]> = Extract<Claim, { kind: Kind }>;

/** A claim with the record that it stands in. */
export interface Found<Kind extends Claim["kind"]> {
  readonly claim: ClaimOf<Kind>;
  readonly path: Path;
  readonly entry: LoadedRecord;
}

/** The first record of a kind that is as wished. Throws if the data have none: then the fixture must do. */
export function findRecord<Kind extends RecordKind>(
  { records }: Dataset,
  kind: Kind,
  isWished: (record: RecordOf<Kind>, entry: EntryOf<Kind>) => boolean = () => true,
): EntryOf<Kind> {
  for (const entry of records) {
    if (entry.kind !== kind) continue;
    const own = entry as EntryOf<Kind>;
    if (isWished(own.record as RecordOf<Kind>, own)) return own;
  }
  throw new Error(`The good data have no ${kind} for this mutation.`);
}

/** The first claim of a kind that is as wished. Throws if the data have none. */
export function findClaim<Kind extends Claim["kind"]>(
  { records }: Dataset,
  kind: Kind,
  isWished: (claim: ClaimOf<Kind>, entry: LoadedRecord) => boolean = () => true,
): Found<Kind> {
  for (const entry of records) {
    for (const { claim, path } of entry.claims) {
      const own = claim as ClaimOf<Kind>;
      if (claim.kind === kind && isWished(own, entry)) return { claim: own, path, entry };
    }
  }
  throw new Error(`The good data have no claim of the kind ${kind} for this mutation.`);
}

/** The claims of one kind in a record. */
export function claimsOfKind({ claims }: LoadedRecord, kind: Claim["kind"]): readonly LoadedClaim[] {
  return claims.filter(({ claim }) => claim.kind === kind);
}

/** A file with some values set, each at its path. */
export function setIn({ file }: LoadedRecord, ...values: readonly (readonly [Path, unknown])[]): Change {
  return edit(file, (document) => {
    for (const [path, value] of values) document.setIn(path, document.createNode(value));
  });
}

/** A file with a value added to a list in it. */
export function addIn({ file }: LoadedRecord, path: Path, value: unknown): Change {
  return edit(file, (document) => document.addIn(path, document.createNode(value)));
}

/** A file with a key taken out. */
export function deleteIn({ file }: LoadedRecord, path: Path): Change {
  return edit(file, (document) => document.deleteIn(path));
}

function edit(file: TextFile, change: (document: Document.Parsed) => void): Change {
  return { written: [{ path: file.path, text: editYaml(file.text, change) }] };
}

/** A file with its text changed by hand. */
export function rewrite({ file }: LoadedRecord, change: (text: string) => string): Change {
  const text = change(file.text);
  if (text === file.text) throw new Error(`Nothing was changed in ${file.path}.`);
  return { written: [{ path: file.path, text }] };
}

/** A record that was not there. */
export function add<Kind extends RecordKind>(kind: Kind, ...records: readonly RecordOf<Kind>[]): Change {
  return { written: records.map((record) => writeRecord(kind, record)) };
}

/** A file under another path. */
export function move({ file }: LoadedRecord, path: string): Change {
  return { written: [{ path, text: file.text }], removed: [file.path] };
}
