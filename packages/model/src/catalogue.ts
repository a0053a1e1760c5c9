import type { Announcement } from "./announcement.ts";
import type { Edition } from "./edition.ts";
import { ChoosefrError } from "./errors.ts";
import { deepFreeze } from "./freeze.ts";
import type {
  AnnouncementId,
  Claim,
  ClaimId,
  EditionId,
  EntityRef,
  Language,
  OrganisationId,
  PersonId,
  PersonRecord,
  PlaceId,
  PlaceRecord,
  PublisherId,
  PublisherRecord,
  RedirectedKind,
  SeriesId,
  SourceId,
} from "./generated/types.ts";
import { claimsOfKind, compareNewest, createHydrator, groupByKind, type Hydrator, summarise } from "./hydrate.ts";
import { foldName } from "./names/fold.ts";
import { nearestText } from "./nearest.ts";
import { once } from "./once.ts";
import type { Organisation } from "./organisation.ts";
import type {
  Packed,
  PackedAnnouncement,
  PackedEdition,
  PackedOrganisation,
  PackedSeries,
  RecordPack,
  RecordTable,
} from "./pack.ts";
import { createRedirectFinder, type RedirectOf, redirectedIdError } from "./redirect.ts";
import type { Series } from "./series.ts";
import type { Source } from "./source.ts";
import { openTable } from "./table.ts";

/**
 * The accessors of one record. Each gives the same frozen object each time and throws `ChoosefrError` on an id that
 * does not exist, with the new id where it has moved; lists of ids are sorted. Records are made when they are first asked for.
 */
export interface Catalogue {
  /** The ids of all organisations. */
  readonly organisationIds: readonly OrganisationId[];
  /** The ids of all announcements. */
  readonly announcementIds: readonly AnnouncementId[];
  /** The ids of all editions. */
  readonly editionIds: readonly EditionId[];
  /** The ids of all series. */
  readonly seriesIds: readonly SeriesId[];
  /** The ids of all persons. */
  readonly personIds: readonly PersonId[];
  /** The ids of all places. */
  readonly placeIds: readonly PlaceId[];
  /** The ids of all publishers. */
  readonly publisherIds: readonly PublisherId[];
  /** The ids of all sources. */
  readonly sourceIds: readonly SourceId[];
  /** An organisation with its announcements, newest first, those that rest on weak pages alone after all others. */
  readonly organisation: (id: OrganisationId) => Organisation;
  /** An announcement with its claims and summaries. */
  readonly announcement: (id: AnnouncementId) => Announcement;
  /** An edition with its totals. */
  readonly edition: (id: EditionId) => Edition;
  /** A series of summits. */
  readonly series: (id: SeriesId) => Series;
  /** A person with the posts that sources give. */
  readonly person: (id: PersonId) => PersonRecord;
  /** A place. */
  readonly place: (id: PlaceId) => PlaceRecord;
  /** A publisher. */
  readonly publisher: (id: PublisherId) => PublisherRecord;
  /** A source. */
  readonly source: (id: SourceId) => Source;
  /** Any claim by its whole id, `<record>/<kind>[-n]`. */
  readonly claim: (id: ClaimId) => Claim;
  /** Whether a text is the id of an organisation. */
  readonly isOrganisationId: (text: string) => text is OrganisationId;
  /** Whether a text is the id of a series. */
  readonly isSeriesId: (text: string) => text is SeriesId;
  /** The organisation with a name, whatever its accents, case, apostrophes and spaces; null if none has it. */
  readonly findOrganisation: (name: string) => Organisation | null;
  /** What stands in the place of an id that is gone, so that an old link can be redirected; null for any other text. */
  readonly redirectOf: RedirectOf;
  /** The name of an organisation, person, publisher or place; of a place, in the reader's language. */
  readonly nameOf: (ref: EntityRef, locale: Language) => string;
}

interface Accessor<Id extends string, Item> {
  readonly ids: readonly Id[];
  readonly has: (text: string) => text is Id;
  readonly get: (id: Id) => Item;
}

/** Makes the accessor of one kind of record from its ids, sorted, and what stands at each place. */
type MakeAccessor = <Id extends string, Item>(
  what: Exclude<RedirectedKind, "claim" | "correction">,
  ids: readonly string[],
  hydrate: (place: number) => Item,
) => Accessor<Id, Item>;

function createAccessor<Id extends string, Item>(
  redirectOf: RedirectOf,
  ...[what, ids, hydrate]: Parameters<MakeAccessor>
): Accessor<Id, Item> {
  let places: ReadonlyMap<string, number> | undefined;
  const placeOf = (id: string): number | undefined => {
    places ??= new Map(ids.map((known, place) => [known, place]));
    return places.get(id);
  };
  const hydrated = new Map<string, Item>();
  return {
    ids: Object.freeze(ids) as readonly Id[],
    has: (text): text is Id => placeOf(text) !== undefined,
    get: (id) => {
      const known = hydrated.get(id);
      if (known !== undefined) return known;
      const place = placeOf(id);
      if (place === undefined) throw missingIdError(id, what, ids, redirectOf);
      const made = hydrate(place) as Item;
      hydrated.set(id, made);
      return made;
    },
  };
}

/** The error of a call with an id that no record has: it names what stands in its place, or what is nearest to it. */
function missingIdError(
  id: unknown,
  what: Exclude<RedirectedKind, "correction">,
  ids: readonly string[],
  redirectOf: RedirectOf,
): ChoosefrError {
  const advice = what === "claim" ? CLAIM_IDS : `The ids are listed in ${what}Ids.`;
  if (typeof id !== "string") return new ChoosefrError("invalid-argument", `The id of a ${what} is a text.`, advice);
  const redirect = redirectOf(id, what);
  if (redirect !== null) return redirectedIdError(redirect);
  const nearest = nearestText(foldName(id).replaceAll(" ", "-"), ids);
  return new ChoosefrError(
    "unknown-id",
    `There is no ${what} with the id "${id}".`,
    nearest === null ? advice : `The nearest is "${nearest}". ${advice}`,
  );
}

const CLAIM_IDS = "A claim's id is <record>/<kind>, or <record>/<kind>-<number>.";

function hydrateEdition(hydrator: Hydrator, { readings, ...packed }: PackedEdition): Edition {
  const claims = hydrator.claims(packed.id, packed.claims);
  const groups = groupByKind(claims);
  const summary = <C extends Claim>(kind: C["kind"]) => summarise<C>(kind, claims, readings, groups);
  const of = <K extends Claim["kind"]>(kind: K) => claimsOfKind(groups, kind);
  return deepFreeze({
    ...packed,
    claims,
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
  } as unknown as Edition);
}

type WithClaims = PersonRecord | PlaceRecord | PublisherRecord;

/**
 * The accessors of a record: of ours, or of one that was built in the same form.
 *
 * @example
 * import { type Catalogue, createCatalogue, type RecordPack } from "@choosefr/model";
 * const load = async (address: string): Promise<Catalogue> =>
 *   createCatalogue((await (await fetch(address)).json()) as RecordPack);
 * load.name; // => "load"
 */
export function createCatalogue(records: RecordPack): Catalogue {
  const hydrator = createHydrator(records);
  const redirectOf = createRedirectFinder(deepFreeze(records.redirects ?? []));
  const fromIds: MakeAccessor = (what, ids, hydrate) => createAccessor(redirectOf, what, ids, hydrate);
  const accessor = <Id extends string, Row extends object, Item>(
    what: Parameters<MakeAccessor>[0],
    table: RecordTable<Row>,
    hydrate: (row: Row) => Item,
  ): Accessor<Id, Item> => {
    const rows = openTable(table);
    return fromIds(what, table.columns.id, (place) => hydrate(rows()[place] as Row));
  };
  const withClaims = <Item extends WithClaims>(packed: Packed<Item>): Item =>
    deepFreeze({ ...packed, claims: hydrator.claims(packed.id, packed.claims) }) as unknown as Item;
  const announcements = accessor<AnnouncementId, PackedAnnouncement, Announcement>(
    "announcement",
    records.announcements,
    hydrator.announcement,
  );
  const organisations = accessor<OrganisationId, PackedOrganisation, Organisation>(
    "organisation",
    records.organisations,
    (packed) => hydrator.organisation(packed, announcements.get),
  );
  const editions = accessor<EditionId, PackedEdition, Edition>("edition", records.editions, (packed) =>
    hydrateEdition(hydrator, packed),
  );
  const series = accessor<SeriesId, PackedSeries, Series>("series", records.series, (packed) =>
    deepFreeze({ ...packed, name: packed.names[0]?.text ?? packed.id } as Series),
  );
  const persons = accessor<PersonId, Packed<PersonRecord>, PersonRecord>("person", records.persons, withClaims);
  const places = accessor<PlaceId, Packed<PlaceRecord>, PlaceRecord>("place", records.places, withClaims);
  const publishers = accessor<PublisherId, Packed<PublisherRecord>, PublisherRecord>(
    "publisher",
    records.publisherRecords,
    withClaims,
  );
  const sources = fromIds<SourceId, Source>("source", records.sources.columns.id, hydrator.source);
  const holders = [announcements, editions, organisations, places, persons, publishers] as const;

  const claim = (id: ClaimId): Claim => {
    const asked: unknown = id;
    const [record = ""] = typeof asked === "string" ? asked.split("/", 1) : [];
    const claims = holders.flatMap(({ has, get }) =>
      has(record) ? (get as (recordId: string) => { readonly claims: readonly Claim[] })(record).claims : [],
    );
    const found = claims.find((item) => item.id === id);
    if (found !== undefined) return found;
    throw missingIdError(
      id,
      "claim",
      claims.map((item) => item.id),
      redirectOf,
    );
  };

  const idByName = once(() => {
    const { size, columns } = records.organisations;
    const rows = openTable<Pick<PackedOrganisation, "names">>({ size, columns: { names: columns.names } });
    const found = new Map<string, OrganisationId>();
    for (const [place, id] of organisations.ids.entries()) {
      for (const { text } of rows()[place]?.names ?? []) {
        const name = foldName(text);
        if (!found.has(name)) found.set(name, id);
      }
    }
    return found;
  });
  const findOrganisation = (name: string): Organisation | null => {
    const id = idByName().get(foldName(name));
    return id === undefined ? null : organisations.get(id);
  };

  const nameOf = (ref: EntityRef, locale: Language): string => {
    switch (ref.kind) {
      case "organisation":
        return organisations.get(ref.id).name;
      case "person":
        return persons.get(ref.id).name;
      case "publisher":
        return publishers.get(ref.id).name ?? ref.id;
      case "place":
        return places.get(ref.id).names[locale];
      default:
        return ref satisfies never;
    }
  };

  return Object.freeze({
    organisationIds: organisations.ids,
    announcementIds: announcements.ids,
    editionIds: editions.ids,
    seriesIds: series.ids,
    personIds: persons.ids,
    placeIds: places.ids,
    publisherIds: publishers.ids,
    sourceIds: sources.ids,
    organisation: organisations.get,
    announcement: announcements.get,
    edition: editions.get,
    series: series.get,
    person: persons.get,
    place: places.get,
    publisher: publishers.get,
    source: sources.get,
    claim,
    isOrganisationId: organisations.has,
    isSeriesId: series.has,
    findOrganisation,
    redirectOf,
    nameOf,
  });
}
