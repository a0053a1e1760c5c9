import type { Announcement } from "./announcement.ts";
import type { Edition } from "./edition.ts";
import { ChoosefrError } from "./errors.ts";
import { records } from "./generated/records.ts";
import type {
  AnnouncementId,
  Claim,
  ClaimId,
  EditionId,
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
import { createHydrator, deepFreeze, summarise } from "./hydrate.ts";
import type { Organisation } from "./organisation.ts";
import type { FullPack, Packed } from "./pack.ts";
import type { Series } from "./series.ts";
import type { Source } from "./source.ts";

const hydrator = createHydrator({
  ...records,
  publishers: Object.fromEntries(records.publisherRecords.map(({ id, name }) => [id, name])),
});

/** An accessor by id: the record, the same frozen object each time; throws `ChoosefrError` on an id that does not exist. */
interface Accessor<Id extends string, Item> {
  readonly ids: readonly Id[];
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

function hydrateEdition({ readings, ...packed }: FullPack["editions"][number]): Edition {
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

function hydrateClaims<Item extends WithClaims>(packed: Packed<Item>): Item {
  return deepFreeze({ ...packed, claims: hydrator.claims(packed.id, packed.claims) }) as unknown as Item;
}

const organisations = createAccessor<OrganisationId, FullPack["organisations"][number], Organisation>(
  "organisation",
  records.organisations,
  hydrator.organisation,
);
const announcements = createAccessor<AnnouncementId, FullPack["announcements"][number], Announcement>(
  "announcement",
  records.announcements,
  ({ id }) => hydrator.announcement(id),
);
const editions = createAccessor<EditionId, FullPack["editions"][number], Edition>(
  "edition",
  records.editions,
  hydrateEdition,
);
const allSeries = createAccessor<SeriesId, FullPack["series"][number], Series>("series", records.series, (packed) =>
  deepFreeze({ ...packed, name: packed.names[0]?.text ?? packed.id } as Series),
);
const persons = createAccessor<PersonId, FullPack["persons"][number], PersonRecord>(
  "person",
  records.persons,
  hydrateClaims,
);
const places = createAccessor<PlaceId, FullPack["places"][number], PlaceRecord>("place", records.places, hydrateClaims);
const publishers = createAccessor<PublisherId, FullPack["publisherRecords"][number], PublisherRecord>(
  "publisher",
  records.publisherRecords,
  hydrateClaims,
);
const sources = createAccessor<SourceId, Source, Source>("source", hydrator.sources, deepFreeze);

/** The ids of all organisations, sorted. */
export const organisationIds: readonly OrganisationId[] = organisations.ids;
/** The ids of all announcements, sorted. */
export const announcementIds: readonly AnnouncementId[] = announcements.ids;
/** The ids of all editions, sorted. */
export const editionIds: readonly EditionId[] = editions.ids;
/** The ids of all series, sorted. */
export const seriesIds: readonly SeriesId[] = allSeries.ids;
/** The ids of all persons, sorted. */
export const personIds: readonly PersonId[] = persons.ids;
/** The ids of all places, sorted. */
export const placeIds: readonly PlaceId[] = places.ids;
/** The ids of all publishers, sorted. */
export const publisherIds: readonly PublisherId[] = publishers.ids;
/** The ids of all sources, sorted. */
export const sourceIds: readonly SourceId[] = sources.ids;

/** An organisation with its announcements, newest first. Throws `ChoosefrError` on an unknown id. */
export const organisation: (id: OrganisationId) => Organisation = organisations.get;
/** An announcement with its claims and summaries. Throws `ChoosefrError` on an unknown id. */
export const announcement: (id: AnnouncementId) => Announcement = announcements.get;
/** An edition with its totals. Throws `ChoosefrError` on an unknown id. */
export const edition: (id: EditionId) => Edition = editions.get;
/** A series of summits. Throws `ChoosefrError` on an unknown id. */
export const series: (id: SeriesId) => Series = allSeries.get;
/** A person with the posts that sources give. Throws `ChoosefrError` on an unknown id. */
export const person: (id: PersonId) => PersonRecord = persons.get;
/** A place. Throws `ChoosefrError` on an unknown id. */
export const place: (id: PlaceId) => PlaceRecord = places.get;
/** A publisher. Throws `ChoosefrError` on an unknown id. */
export const publisher: (id: PublisherId) => PublisherRecord = publishers.get;
/** A source. Throws `ChoosefrError` on an unknown id. */
export const source: (id: SourceId) => Source = sources.get;

/** Whether a text is the id of an organisation. */
export function isOrganisationId(text: string): text is OrganisationId {
  return (organisationIds as readonly string[]).includes(text);
}

/** Whether a text is the id of a series. */
export function isSeriesId(text: string): text is SeriesId {
  return (seriesIds as readonly string[]).includes(text);
}

/** Any claim by its whole id, `<record>/<kind>[-n]`. Throws `ChoosefrError` on an unknown id. */
export function claim(id: ClaimId): Claim {
  const record = id.slice(0, id.indexOf("/"));
  for (const { ids, get } of [announcements, editions, organisations, places, persons, publishers] as const) {
    if (!(ids as readonly string[]).includes(record)) continue;
    const { claims } = (get as (recordId: string) => { readonly claims: readonly Claim[] })(record);
    const found = claims.find((item) => item.id === id);
    if (found) return found;
  }
  throw new ChoosefrError(
    "unknown-id",
    `There is no claim with the id "${id}".`,
    "A claim's id is <record>/<kind>, or <record>/<kind>-<number>.",
  );
}
