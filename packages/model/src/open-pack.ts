import { freezeEach } from "./freeze.ts";
import type { Claim, ClaimKind, Evidence, PublisherRecord } from "./generated/types.ts";
import { once } from "./once.ts";
import { claimIdOf, type HolderTable, linesOf, type Pack, type RecordTable } from "./pack.ts";
import type { Source, SourcePublisher } from "./source.ts";
import { FIRST_LETTER, fill, readTable, type Table } from "./table.ts";

/** A row that is being completed. */
export type Draft<Row> = { -readonly [Field in keyof Row]: Row[Field] };

/** Reads the tables of a pack, each whole and when the first of it is asked for. */
export interface OpenPack {
  readonly sources: () => readonly Source[];
  readonly publishers: () => readonly PublisherRecord[];
  /** The records of a table with their claims, frozen but for themselves. */
  readonly holders: <Row extends Holder>(table: HolderTable) => readonly Draft<Row>[];
}

interface Holder {
  readonly id: string;
  readonly claims: readonly Claim[];
}

/** Opens a pack. Nothing is read yet. */
export function openPack(pack: Pack): OpenPack {
  const publisherRows = once(() => readRecords<PublisherRecord>(pack.publisherRecords));
  const named = once(() => publisherRows().map(({ id, name }): SourcePublisher => Object.freeze({ id, name })));
  const sources = once(() => freezeEach(readRecords<Source>(pack.sources, named())));
  const evidence = once(() =>
    freezeEach(readTable(pack.evidence, sources()) as readonly object[] as readonly Evidence[]),
  );
  return {
    sources,
    publishers: once(() => takeClaims(publisherRows(), pack.publisherRecords, evidence())),
    holders: <Row extends Holder>(table: HolderTable) => takeClaims(readRecords<Row>(table), table, evidence()),
  };
}

/** The records of a table, not frozen themselves. */
export function readRecords<Row extends { readonly id: string }>(
  { ids, fields }: RecordTable,
  targets: readonly object[] = [],
): readonly Draft<Row>[] {
  const rows = readTable(fields, targets) as readonly object[] as readonly Draft<Row>[];
  fill(rows, "id", linesOf(ids));
  return rows;
}

/** The claims of a kind, and which of them is the next to be taken by a record. */
interface Taking {
  readonly kind: ClaimKind;
  readonly claims: readonly PackedClaim[];
  next: number;
}

/** A claim whose id is its number until its record takes it. */
interface PackedClaim {
  id: number | string;
}

/** Gives each record its claims, in their order, and freezes these. */
function takeClaims<Row extends Holder>(
  holders: readonly Draft<Row>[],
  { order, claims }: HolderTable,
  evidence: readonly Evidence[],
): readonly Draft<Row>[] {
  const kinds = Object.entries<Table>(claims).map(
    ([kind, table]): Taking => ({
      kind: kind as ClaimKind,
      claims: readTable(table, evidence) as readonly object[] as readonly PackedClaim[],
      next: 0,
    }),
  );
  const lines = linesOf(order);
  for (let place = 0; place < holders.length; place += 1) {
    const holder = holders[place];
    const letters = lines[place] ?? "";
    if (holder !== undefined && letters !== "") holder.claims = take(holder.id, letters, kinds);
  }
  return holders;
}

function take(record: string, letters: string, kinds: readonly Taking[]): readonly Claim[] {
  const taken: PackedClaim[] = [];
  for (let index = 0; index < letters.length; index += 1) {
    const from = kinds[letters.charCodeAt(index) - FIRST_LETTER];
    const claim = from?.claims[from.next];
    if (from === undefined || claim === undefined) continue;
    from.next += 1;
    claim.id = `${record}/${claimIdOf(from.kind, claim.id as number)}`;
    taken.push(Object.freeze(claim));
  }
  return Object.freeze(taken) as unknown as readonly Claim[];
}
