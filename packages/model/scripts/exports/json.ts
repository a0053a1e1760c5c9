import type { Announcement } from "../../src/announcement.ts";
import type { Catalogue } from "../../src/catalogue.ts";
import type { Edition } from "../../src/edition.ts";
import type { Claim, PlaceId } from "../../src/generated/types.ts";
import { pagesOfClaims } from "./held-claim.ts";
import {
  type ClaimPages,
  plainAnnouncement,
  plainEdition,
  plainHolder,
  plainOrganisation,
  plainSource,
} from "./plain-record.ts";
import { printJson } from "./print-json.ts";
import { creditOf, LICENCE, LICENCE_URL, type Release } from "./release.ts";

/** The whole record as one JSON text: every record once, which others name by its id. */
export function printWholeJson(release: Release): string {
  const { catalogue, corrections, redirects } = release;
  const pages = pagesOfClaims(catalogue);
  return printJson({
    ...headOf(release),
    organisations: catalogue.organisationIds.map((id) => plainOrganisation(catalogue.organisation(id), pages)),
    persons: catalogue.personIds.map((id) => plainHolder(catalogue.person(id), pages)),
    publishers: catalogue.publisherIds.map((id) => plainHolder(catalogue.publisher(id), pages)),
    places: catalogue.placeIds.map((id) => plainHolder(catalogue.place(id), pages)),
    series: catalogue.seriesIds.map((id) => catalogue.series(id)),
    editions: catalogue.editionIds.map((id) => plainEdition(catalogue.edition(id), pages)),
    announcements: catalogue.announcementIds.map((id) => plainAnnouncement(catalogue.announcement(id), pages)),
    sources: catalogue.sourceIds.map((id) => plainSource(catalogue.source(id))),
    corrections,
    redirects,
  });
}

/** The file name of the announcements that belong to no edition. */
export const NO_EDITION = "none";

/** A JSON text for each edition, by file name, and one for what was announced outside of any. */
export function printEditionJson(release: Release): ReadonlyMap<string, string> {
  const { catalogue } = release;
  const announcements = catalogue.announcementIds.map((id) => catalogue.announcement(id));
  const pages = pagesOfClaims(catalogue);
  const print = (name: string, edition: Edition | null): readonly [string, string] => {
    const own = announcements.filter((item) => item.edition === (edition?.id ?? null));
    return [`${name}.json`, printJson({ ...headOf(release), ...gather(catalogue, edition, own, pages) })];
  };
  return new Map([...catalogue.editionIds.map((id) => print(id, catalogue.edition(id))), print(NO_EDITION, null)]);
}

function headOf({ version }: Release): Readonly<Record<string, unknown>> {
  return { ...version, licence: LICENCE, licenceUrl: LICENCE_URL, credit: creditOf(version) };
}

/** An edition with its announcements, and every organisation, place and source that these name. */
function gather(
  catalogue: Catalogue,
  edition: Edition | null,
  announcements: readonly Announcement[],
  pages: ClaimPages,
): Readonly<Record<string, unknown>> {
  const claims = [...(edition?.claims ?? []), ...announcements.flatMap((item): readonly Claim[] => item.claims)];
  const organisations = announcements.flatMap((item) => [...item.organisations, ...item.recipients]);
  const scopes = claims.flatMap(({ scope }) => scope);
  const shares = scopes.flatMap((scope) => (scope.type === "by-organisation" ? scope.ref : []));
  const venue = edition?.venue?.place ?? null;
  const places: readonly PlaceId[] = [
    ...(venue === null ? [] : [venue]),
    ...claims.flatMap((claim) => (claim.kind === "site" ? claim.place : [])),
    ...scopes.flatMap((scope) => (scope.type === "at-place" || scope.type === "in-region" ? scope.ref : [])),
  ];
  const sources = claims.flatMap(({ evidence }) => evidence.map(({ source }) => source));
  return {
    edition: edition === null ? null : plainEdition(edition, pages),
    announcements: announcements.map((item) => plainAnnouncement(item, pages)),
    organisations: sortIds([...organisations, ...shares]).map((id) =>
      plainOrganisation(catalogue.organisation(id), pages),
    ),
    places: sortIds(places).map((id) => plainHolder(catalogue.place(id), pages)),
    sources: sortIds(sources.map(({ id }) => id)).map((id) => catalogue.source(id)),
  };
}

function sortIds<Id extends string>(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)].toSorted();
}
