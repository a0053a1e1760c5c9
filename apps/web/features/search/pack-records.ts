import { foldName } from "@choosefr/model/names";
import { type FoundKind, kinds, type SearchRecord } from "./search-record.ts";

/** A record as it travels: its kind and the beginning of its address are told once for all of its kind. */
type PackedRecord = readonly [
  title: string,
  line: string,
  claims: number,
  /** The end of its address; null where that is its title as an address would have it. */
  end: string | null,
  aliases: readonly string[],
  about: readonly string[],
  others: readonly number[],
];

/** Records of one kind as they travel. */
interface PackedKind {
  readonly kind: FoundKind;
  /** What all their addresses begin with. */
  readonly root: string;
  readonly records: readonly PackedRecord[];
}

/** Records as they travel. */
export type PackedRecords = readonly PackedKind[];

/** Makes records, which must stand in the order of their kinds, ready to travel; `unpackRecords` gives them back. */
export function packRecords(records: readonly SearchRecord[]): PackedRecords {
  return kinds.map((kind) => {
    const own = records.filter((record) => record.kind === kind);
    const root = sharedRoot(own.map(({ address }) => address));
    return {
      kind,
      root,
      records: own.map(({ title, line, claims, address, aliases, about, with: others }) => {
        const end = address.slice(root.length);
        return [title, line, claims, end === asAddress(title) ? null : end, aliases, about, others];
      }),
    };
  });
}

/** The records that were packed, in their order. */
export function unpackRecords(packed: PackedRecords): readonly SearchRecord[] {
  return packed.flatMap(({ kind, root, records }) =>
    records.map(([title, line, claims, end, aliases, about, others]) => ({
      kind,
      title,
      line,
      address: root + (end ?? asAddress(title)),
      aliases,
      about,
      with: others,
      claims,
    })),
  );
}

/** The folder that addresses have in common; empty where there is none. */
function sharedRoot(addresses: readonly string[]): string {
  const [first = ""] = addresses;
  const root = first.slice(0, first.lastIndexOf("/") + 1);
  return addresses.every((address) => address.startsWith(root)) ? root : "";
}

function asAddress(title: string): string {
  return foldName(title)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== "")
    .join("-");
}
