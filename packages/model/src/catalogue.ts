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
  SeriesId,
  SourceId,
} from "./generated/types.ts";
import { createHydrator, type Hydrator, summarise } from "./hydrate.ts";
import { foldName } from "./names/fold.ts";
import type { Organisation } from "./organisation.ts";
import type { Packed, RecordPack } from "./pack.ts";
import type { Series } from "./series.ts";
import type { Source } from "./source.ts";

/**
 * The accessors of one record. Each gives the same frozen object each time and throws `ChoosefrError` on an id that
 * does not exist; lists of ids are sorted. Records are made when they are first asked for.
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
  /** An organisation with its announcements, newest first. */
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
  /** The name of an organisation, person, publisher or place; of a place, in the reader's language. */
  readonly nameOf: (ref: EntityRef, locale: Language) => string;
}

interface Accessor<Id extends string, Item> {
  readonly ids: readonly Id[];
  readonly has: (text: string) => text is Id;
  readonly get: (id: Id) => Item;
}

function createAccessor<Id extends string, Raw extends { readonly id: string }, Item>(
  what: string,
  packed: readonly Raw[],
  hydrate: (packed: Raw) => Item,
): Accessor<Id, Item> {
  const byId = new Map(packed.map((item) => [item.id, item]));
  const hydrated = new Map<string, Item>();
  return {
    ids: Object.freeze(packed.map(({ id }) => id as Id)),
    has: (text): text is Id => byId.has(text),
    get: (id) => {
      const known = hydrated.get(id);
      if (known !== undefined) return known;
      const item = byId.get(id);
      if (item === undefined) {
        throw new ChoosefrError(
          "unknown-id",
          `There is no ${what} with the id "${id}".`,
          `The ids are listed in ${what}Ids.`,
        );
      }
      const made = hydrate(item);
      hydrated.set(id, made);
      return made;
    },
  };
}

function hydrateEdition(hydrator: Hydrator, { readings, ...packed }: RecordPack["editions"][number]): Edition {
  const claims = hydrator.claims(packed.id, packed.claims);
  const summary = <C extends Claim>(kind: C["kind"]) => summarise<C>(kind, claims, readings);
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
  } as unknown as Edition);
}

type WithClaims = PersonRecord | PlaceRecord | PublisherRecord;

/** The accessors of a record: of ours, or of one that was built in the same form. */
export function createCatalogue(records: RecordPack): Catalogue {
  const hydrator = createHydrator({
    ...records,
    publishers: Object.fromEntries(records.publisherRecords.map(({ id, name }) => [id, name])),
  });
  const hydrateClaims = <Item extends WithClaims>(packed: Packed<Item>): Item =>
    deepFreeze({ ...packed, claims: hydrator.claims(packed.id, packed.claims) }) as unknown as Item;
  const organisations = createAccessor<OrganisationId, RecordPack["organisations"][number], Organisation>(
    "organisation",
    records.organisations,
    hydrator.organisation,
  );
  const announcements = createAccessor<AnnouncementId, RecordPack["announcements"][number], Announcement>(
    "announcement",
    records.announcements,
    ({ id }) => hydrator.announcement(id),
  );
  const editions = createAccessor<EditionId, RecordPack["editions"][number], Edition>(
    "edition",
    records.editions,
    (packed) => hydrateEdition(hydrator, packed),
  );
  const series = createAccessor<SeriesId, RecordPack["series"][number], Series>("series", records.series, (packed) =>
    deepFreeze({ ...packed, name: packed.names[0]?.text ?? packed.id } as Series),
  );
  const persons = createAccessor<PersonId, Packed<PersonRecord>, PersonRecord>(
    "person",
    records.persons,
    hydrateClaims,
  );
  const places = createAccessor<PlaceId, Packed<PlaceRecord>, PlaceRecord>("place", records.places, hydrateClaims);
  const publishers = createAccessor<PublisherId, Packed<PublisherRecord>, PublisherRecord>(
    "publisher",
    records.publisherRecords,
    hydrateClaims,
  );
  const sources = createAccessor<SourceId, Source, Source>("source", hydrator.sources, deepFreeze);
  const holders = [announcements, editions, organisations, places, persons, publishers] as const;

  const claim = (id: ClaimId): Claim => {
    const record = id.slice(0, id.indexOf("/"));
    for (const { has, get } of holders) {
      if (!has(record)) continue;
      const { claims } = (get as (recordId: string) => { readonly claims: readonly Claim[] })(record);
      const found = claims.find((item) => item.id === id);
      if (found) return found;
    }
    throw new ChoosefrError(
      "unknown-id",
      `There is no claim with the id "${id}".`,
      "A claim's id is <record>/<kind>, or <record>/<kind>-<number>.",
    );
  };

  const findOrganisation = (name: string): Organisation | null => {
    const folded = foldName(name);
    const packed = records.organisations.find(({ names }) => names.some(({ text }) => foldName(text) === folded));
    return packed === undefined ? null : organisations.get(packed.id);
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
    nameOf,
  });
}
