import {
  type Announcement,
  type Catalogue,
  type ClaimId,
  type EditionId,
  type OrganisationId,
  type PlaceId,
  regionOf,
} from "@choosefr/model";
import type { Draft } from "./kinds/kind.ts";
import type { Difficulty, QuestionKind } from "./question.ts";
import { askedOf } from "./subject.ts";

/** A sector of the record's closed list. */
export type Sector = ReturnType<Catalogue["organisation"]>["sector"];

/** Which questions are wanted: each field narrows them, and what it names are alternatives. Left out, it narrows nothing. */
export interface QuizFilter {
  /** Organisations and editions to ask about. */
  readonly about?: readonly (OrganisationId | EditionId)[];
  /** The editions at which it was announced. */
  readonly editions?: readonly EditionId[];
  readonly sectors?: readonly Sector[];
  /** The regions of the sites that were announced. */
  readonly regions?: readonly PlaceId[];
  readonly kinds?: readonly QuestionKind[];
  readonly difficulties?: readonly Difficulty[];
}

/** What a draft is about, for choosing it. */
export interface DraftFacets {
  /** The organisations and editions that it asks about. */
  readonly whom: readonly (OrganisationId | EditionId)[];
  /** The announcements and editions whose claims it asks for. */
  readonly records: readonly string[];
  readonly editions: readonly EditionId[];
  readonly sectors: readonly Sector[];
  readonly regions: readonly PlaceId[];
}

/** What a draft is about. */
export function facetsOf({ asks }: Draft, record: Catalogue): DraftFacets {
  const records = [...new Set(asks.map(recordOf))];
  const edition = (id: string): EditionId | undefined => record.editionIds.find((one) => one === id);
  const announcements = records.flatMap((id) =>
    edition(id) === undefined ? record.announcement(id as Announcement["id"]) : [],
  );
  return {
    whom: [...new Set(asks.flatMap((id) => askedOf(id, record)))],
    records,
    editions: distinct([...records.map(edition), ...announcements.map((item) => item.edition)]),
    sectors: distinct(announcements.flatMap((item) => item.organisations.map((id) => record.organisation(id).sector))),
    regions: distinct(
      announcements.flatMap((item) =>
        item.sites.filter(({ rank }) => rank !== "deprecated").map(({ place }) => regionOf(place, record)),
      ),
    ),
  };
}

/** Whether a draft passes a filter. */
export function passes({ kind, difficulty }: Draft, facets: DraftFacets, filter: QuizFilter): boolean {
  return (
    isOneOf([kind], filter.kinds) &&
    isOneOf([difficulty], filter.difficulties) &&
    isOneOf(facets.whom, filter.about) &&
    isOneOf(facets.editions, filter.editions) &&
    isOneOf(facets.sectors, filter.sectors) &&
    isOneOf(facets.regions, filter.regions)
  );
}

/** Whether a filter names what to ask about, so that what is not worth asking anyone may be asked as well. */
export function namesSubject({ about, editions, sectors, regions }: QuizFilter): boolean {
  return [about, editions, sectors, regions].some((wanted) => wanted !== undefined);
}

function isOneOf<T>(values: readonly T[], wanted: readonly T[] | undefined): boolean {
  return wanted === undefined || values.some((value) => wanted.includes(value));
}

function recordOf(id: ClaimId): string {
  return id.slice(0, id.indexOf("/"));
}

function distinct<T>(values: readonly (T | null | undefined)[]): readonly T[] {
  return [...new Set(values.filter((value): value is T => value !== null && value !== undefined))];
}
