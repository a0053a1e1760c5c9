import type { Announcement } from "./announcement.ts";
import type { Disagreement, Settlement } from "./disagreement.ts";
import type { Edition } from "./edition.ts";
import { deepFreeze } from "./freeze.ts";
import type {
  AnnouncementClaim,
  AnnouncementId,
  AnnouncementRecord,
  Claim,
  EditionClaim,
  EditionRecord,
  PartialDate,
} from "./generated/types.ts";
import { once } from "./once.ts";
import type { Draft } from "./open-pack.ts";
import type { Organisation } from "./organisation.ts";
import { type Links, linesOf, type Readings, type RecordPack } from "./pack.ts";
import type { Summary } from "./summary.ts";
import { readTable, type Table } from "./table.ts";

/** What an announcement says beside its record. */
type Readout = Omit<Announcement, keyof AnnouncementRecord>;

const READOUT_FIELDS: readonly (keyof Readout)[] = [
  "investment",
  "jobs",
  "training",
  "startupsSupported",
  "siteCount",
  "announcedOn",
  "periods",
  "sites",
  "purposes",
  "statements",
  "outcomes",
  "news",
  "context",
];

/** Completes the records of announcements: their summaries are made when the first of them is read. */
export function createAnnouncements(
  table: RecordPack["announcements"],
): (record: Draft<AnnouncementRecord>) => Announcement {
  const readingsOf = readingsById(table.ids, table.readings);
  const getters = gettersOf<Readout>(READOUT_FIELDS, ({ id, claims }) => readAnnouncement(claims, readingsOf(id)));
  return (record) => Object.freeze(Object.defineProperties(record, getters)) as Announcement;
}

/** Completes the records of organisations: their announcements are found by their ids when they are first read. */
export function createOrganisations(
  { ids, links }: RecordPack["organisations"],
  announcementOf: (id: AnnouncementId) => Announcement,
): (record: Draft<Organisation>) => Organisation {
  const linksOf = rowsById(ids, links);
  const listOf = (found: readonly AnnouncementId[] = []) => Object.freeze(found.map(announcementOf));
  const getters = gettersOf<Pick<Organisation, "announcements" | "received">>(
    ["announcements", "received"],
    ({ id }) => {
      const found = linksOf(id) as Links | undefined;
      return { announcements: listOf(found?.announced), received: listOf(found?.received) };
    },
  );
  return (record) => {
    const named = Object.assign(record, { name: record.names[0]?.text ?? record.id });
    return Object.freeze(Object.defineProperties(named, getters));
  };
}

interface Holder {
  readonly id: string;
  readonly claims: readonly Claim[];
}

/**
 * Fields that are made together when the first of them is read: who reads all names, or all claims, does not pay for what
 * hangs from them. They are of the record itself and enumerable, so it is copied, printed and compared like plain data; one
 * getter serves all records, so that they are alike to the engine, and what it made is known by the record's id.
 */
function gettersOf<Made extends object>(
  fields: readonly (keyof Made & string)[],
  make: (record: Holder) => Made,
): PropertyDescriptorMap {
  const made = new Map<string, Made>();
  const madeOf = (record: Holder): Made => {
    const known = made.get(record.id) ?? make(record);
    made.set(record.id, known);
    return known;
  };
  const getterOf = (field: keyof Made & string) => ({
    enumerable: true,
    get(this: Holder) {
      return madeOf(this)[field];
    },
  });
  return Object.fromEntries(fields.map((field) => [field, getterOf(field)]));
}

/** The rows that stand beside those of records, by the ids of these; read when the first is asked for. */
function rowsById(ids: string, table: Table): (id: string) => object | undefined {
  const byId = once(() => {
    const rows = readTable(table);
    return new Map(linesOf(ids).map((id, place) => [id, rows[place]]));
  });
  return (id) => byId().get(id);
}

function readingsById(ids: string, table: Table): (id: string) => Readings {
  const rowOf = rowsById(ids, table);
  return (id) => (rowOf(id) as { readonly readings: Readings } | undefined)?.readings ?? {};
}

function readAnnouncement(claims: readonly Claim[], readings: Readings): Readout {
  const groups = groupByKind(claims);
  const summary = <C extends Claim>(kind: C["kind"]) => summarise<C>(kind, claims, readings, groups);
  const of = <K extends AnnouncementClaim["kind"]>(kind: K) => claimsOfKind(groups, kind);
  const readout: Readonly<Record<keyof Readout, unknown>> = {
    investment: summary("investment"),
    jobs: summary("jobs"),
    training: summary("training"),
    startupsSupported: summary("startups_supported"),
    siteCount: summary("sites"),
    announcedOn: summary("announced_on"),
    periods: of("period"),
    sites: of("site"),
    purposes: of("purpose"),
    statements: of("statement"),
    outcomes: of("outcome").toSorted(compareNewest),
    news: of("news").toSorted(compareNewest),
    context: of("context").toSorted(compareNewest),
  };
  return deepFreeze(readout) as Readout;
}

/** Completes the records of editions, as those of announcements. */
export function createEditions(table: RecordPack["editions"]): (record: Draft<EditionRecord>) => Edition {
  const readingsOf = readingsById(table.ids, table.readings);
  const getters = gettersOf<EditionReadout>(EDITION_FIELDS, ({ id, claims }) => readEdition(claims, readingsOf(id)));
  return (record) => Object.freeze(Object.defineProperties(record, getters)) as Edition;
}

/** What an edition says beside its record. */
type EditionReadout = Omit<Edition, keyof EditionRecord | "announcements">;

const EDITION_FIELDS: readonly (keyof EditionReadout)[] = [
  "heldOn",
  "ordinal",
  "totalInvestment",
  "newInvestment",
  "earlierInvestment",
  "projects",
  "jobs",
  "leadersAttending",
  "cumulatedInvestment",
  "tallies",
  "shares",
  "followUps",
];

function readEdition(claims: readonly Claim[], readings: Readings): EditionReadout {
  const groups = groupByKind(claims);
  const summary = <C extends Claim>(kind: C["kind"]) => summarise<C>(kind, claims, readings, groups);
  const of = <K extends EditionClaim["kind"]>(kind: K) => claimsOfKind(groups, kind);
  const readout: Readonly<Record<keyof EditionReadout, unknown>> = {
    heldOn: summary("held_on"),
    ordinal: summary("ordinal"),
    totalInvestment: summary("total_investment"),
    newInvestment: summary("new_investment"),
    earlierInvestment: summary("earlier_investment"),
    projects: summary("projects"),
    jobs: summary("jobs"),
    leadersAttending: summary("leaders_attending"),
    cumulatedInvestment: of("cumulated_investment"),
    tallies: of("tally"),
    shares: of("share"),
    followUps: of("follow_up").toSorted(compareNewest),
  };
  return deepFreeze(readout) as EditionReadout;
}

/** The claims of one record by kind, each kind in their order. */
type ClaimGroups = ReadonlyMap<Claim["kind"], readonly Claim[]>;

/** Groups the claims of one record. */
function groupByKind(claims: readonly Claim[]): ClaimGroups {
  const groups = new Map<Claim["kind"], Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.kind);
    if (group === undefined) groups.set(claim.kind, [claim]);
    else group.push(claim);
  }
  return groups;
}

/** The claims of one kind, in their order. */
function claimsOfKind<K extends Claim["kind"]>(groups: ClaimGroups, kind: K): readonly Extract<Claim, { kind: K }>[] {
  return (groups.get(kind) ?? []) as readonly Extract<Claim, { kind: K }>[];
}

type Dated = { readonly on: PartialDate | null };

/** The order of dated claims: newest first; what has no date comes last. */
function compareNewest({ on: a }: Dated, { on: b }: Dated): number {
  return Number((a ?? "") < (b ?? "")) - Number((a ?? "") > (b ?? ""));
}

/** The summary of one kind of claim, from its reading; null where there is none. */
export function summarise<C extends Claim>(
  kind: C["kind"],
  claims: readonly Claim[],
  readings: Readings,
  groups: ClaimGroups = groupByKind(claims),
): Summary<C> | null {
  const reading = readings[kind];
  if (!reading) return null;
  const [index, witnesses, reason, packedConflicts] = reading;
  const preferred = claims[index] as C;
  const conflicts = packedConflicts?.map(([place, conflict]) => {
    const claim = claims[place] as C;
    return { claim, reason: conflict, deprecatedFor: claim.rank === "deprecated" ? claim.rankReason : null };
  });
  const disagreement: Disagreement<C> | null = conflicts ? { preferred, conflicts } : null;
  const isSettled = reason !== "conflict";
  const { id: _id, kind: _kind, scope: _scope, rank: _rank, rankReason: _rankReason, evidence, ...value } = preferred;
  return {
    ...value,
    sources: [...new Set(evidence.map(({ source }) => source))],
    witnesses,
    preferred,
    claims: groups.get(kind) as readonly Claim[] as readonly C[],
    disagreement,
    isSettled,
    settlement: { isSettled, reason } as Settlement,
  } as unknown as Summary<C>;
}
