import type { Announcement } from "./announcement.ts";
import type { Edition } from "./edition.ts";
import { ChoosefrError } from "./errors.ts";
import { deepFreeze } from "./freeze.ts";
import type {
  AnnouncementId,
  AnnouncementRecord,
  Claim,
  ClaimId,
  EditionId,
  EditionRecord,
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
import { createAnnouncements, createEditions, createOrganisations } from "./hydrate.ts";
import { foldName } from "./names/fold.ts";
import { nearestText } from "./nearest.ts";
import { once } from "./once.ts";
import { type Draft, openPack, readRecords } from "./open-pack.ts";
import type { Organisation } from "./organisation.ts";
import { linesOf, type RecordPack, type RecordTable } from "./pack.ts";
import { createRedirectFinder, type RedirectOf, redirectedIdError } from "./redirect.ts";
import type { Series } from "./series.ts";
import type { Source } from "./source.ts";

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

type RecordKind = Exclude<RedirectedKind, "claim" | "correction">;

/** The accessor of one kind of record: of its ids, a line each, and of the item that `make` makes of a place among them. */
function createAccessor<Id extends string, Item>(
  what: RecordKind,
  lines: string,
  make: (place: number) => Item,
  redirectOf: RedirectOf,
): Accessor<Id, Item> {
  const ids = Object.freeze(linesOf(lines)) as readonly Id[];
  const places = once(() => new Map<string, number>(ids.map((id, place) => [id, place])));
  const made: Item[] = [];
  return {
    ids,
    has: (text): text is Id => places().has(text),
    get: (id) => {
      const place = places().get(id);
      if (place === undefined) throw missingIdError(id, what, ids, redirectOf);
      made[place] ??= make(place);
      return made[place];
    },
  };
}

/** The error of a call with an id that no record has: it names what stands in its place, or what is nearest to it. */
function missingIdError(
  id: unknown,
  what: RecordKind | "claim",
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
  const { sources: sourceRows, publishers: publisherRows, holders: holderRows } = openPack(records);
  const redirectOf = createRedirectFinder(deepFreeze(records.redirects ?? []));
  const accessor = <Id extends string, Row extends object, Item>(
    what: RecordKind,
    { ids }: RecordTable,
    rowsOf: () => readonly Row[],
    complete: (row: Row) => Item,
  ): Accessor<Id, Item> => {
    const rows = once(rowsOf);
    return createAccessor(what, ids, (place) => complete(rows()[place] as Row), redirectOf);
  };
  const announcements = accessor<AnnouncementId, Draft<AnnouncementRecord>, Announcement>(
    "announcement",
    records.announcements,
    () => holderRows(records.announcements),
    createAnnouncements(records.announcements),
  );
  const organisations = accessor<OrganisationId, Draft<Organisation>, Organisation>(
    "organisation",
    records.organisations,
    () => holderRows(records.organisations),
    createOrganisations(records.organisations, announcements.get),
  );
  const editions = accessor<EditionId, Draft<EditionRecord>, Edition>(
    "edition",
    records.editions,
    () => holderRows(records.editions),
    createEditions(records.editions),
  );
  const series = accessor<SeriesId, Draft<Series>, Series>(
    "series",
    records.series,
    () => readRecords(records.series),
    (row) => Object.freeze({ ...row, name: row.names[0]?.text ?? row.id }),
  );
  const persons = accessor<PersonId, PersonRecord, PersonRecord>(
    "person",
    records.persons,
    () => holderRows(records.persons),
    Object.freeze,
  );
  const places = accessor<PlaceId, PlaceRecord, PlaceRecord>(
    "place",
    records.places,
    () => holderRows(records.places),
    Object.freeze,
  );
  const publishers = accessor<PublisherId, PublisherRecord, PublisherRecord>(
    "publisher",
    records.publisherRecords,
    publisherRows,
    Object.freeze,
  );
  const sources = accessor<SourceId, Source, Source>("source", records.sources, sourceRows, (row) => row);
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
    const found = new Map<string, OrganisationId>();
    for (const { id, names } of readRecords<Organisation>(records.organisations)) {
      for (const { text } of names) {
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
