import {
  type Announcement,
  announcementsAt,
  announcementsIn,
  catalogue,
  describeCountry,
  describeDate,
  describeMoney,
  describeSector,
  describeValue,
  nameOf,
  type Organisation,
  type PlaceId,
  type PlaceRecord,
  placesAround,
  plannedSites,
  type Sector,
  sectors,
} from "@choosefr/model";
import { addressOf } from "../address/address.ts";
import { fill, fillCount } from "../language/fill.ts";
import { type Lang, langs, otherLang } from "../language/lang.ts";
import { type Messages, messagesIn } from "../language/messages.ts";
import { shownAnnouncements } from "../organisations/shown-announcements.ts";
import { placeAddress } from "../places/place-address.ts";
import { upperFirst } from "../session/session-filter.ts";
import { listPageGroups, type PageGroup } from "../shell/page-groups.ts";
import { pagesOf, statementsOf } from "../sources/record-of.ts";
import type { SearchRecord } from "./search-record.ts";

/** All that can be found in one language: what has a page, communes on the page of their département, and the site's own pages. */
export function listSearchRecords(lang: Lang): readonly SearchRecord[] {
  const messages = messagesIn(lang);
  const organisations = catalogue.organisationIds.map((id) => catalogue.organisation(id));
  const found = catalogue.placeIds.filter((id) => isFound(id, lang));
  // Of places of one name, the largest first.
  const places = ["region", "departement", "commune", "area"].flatMap((type) =>
    found.filter((id) => catalogue.place(id).type === type),
  );
  const editions = catalogue.editionIds.map((id) => catalogue.edition(id));
  // Announcements name the records before them by their place in the list.
  const ids = [...organisations.map(({ id }) => id), ...places, ...editions.map(({ id }) => id)];
  const indexes = new Map<string, number>(ids.map((id, index) => [id, index]));
  return [
    ...organisations.map((one) => ofOrganisation(one, lang)),
    ...places.map((id) => ofPlace(catalogue.place(id), lang)),
    ...editions.map(({ id, names, date, totalInvestment, claims }) => ({
      kind: "edition" as const,
      title: names[lang],
      line: toLine(describeDate(date, lang), totalInvestment === null ? null : describeMoney(totalInvestment, lang)),
      address: addressOf("edition", id, lang),
      aliases: others(names[lang], [names[otherLang(lang)]]),
      about: [describeDate(date, lang)],
      with: [],
      claims: claims.length,
    })),
    ...sectors.map((sector) => ofSector(sector, lang)),
    ...catalogue.announcementIds.map((id) => ofAnnouncement(catalogue.announcement(id), indexes, lang)),
    ...catalogue.publisherIds.map((id) => {
      const { name, kind } = catalogue.publisher(id);
      const { published } = pagesOf(id);
      const claims = new Set(published.flatMap((source) => statementsOf(source.id).map(({ claim }) => claim.id)));
      return {
        kind: "publisher" as const,
        title: name ?? id,
        line: toLine(
          upperFirst(messages.publisher.kind[kind]),
          published.length === 0 ? null : fillCount(messages.publisher.pageCount, published.length, lang),
        ),
        address: addressOf("publisher", id, lang),
        aliases: [],
        about: [],
        with: [],
        claims: claims.size,
      };
    }),
    ...listPages(messages, lang),
  ];
}

function ofOrganisation(organisation: Organisation, lang: Lang): SearchRecord {
  const { id, name, names, country, sector } = organisation;
  const shown = shownAnnouncements(organisation);
  return {
    kind: "organisation",
    title: name,
    line: toLine(
      country === null ? null : describeCountry(country, lang),
      describeSector(sector, lang),
      shown.length === 0 ? null : fillCount(messagesIn(lang).sector.count, shown.length, lang),
    ),
    address: addressOf("organisation", id, lang),
    aliases: others(
      name,
      names.map(({ text }) => text),
    ),
    about: [],
    with: [],
    claims: countClaims(shown),
  };
}

/** Regions and départements, and of smaller places those where something was announced. */
function isFound(id: PlaceId, lang: Lang): boolean {
  const { type } = catalogue.place(id);
  if (type === "region" || type === "departement") return true;
  return placeAddress(id, lang) !== null && announcementsAt(id, catalogue).length > 0;
}

function ofPlace({ id, type, code, names }: PlaceRecord, lang: Lang): SearchRecord {
  const { place: labels, search } = messagesIn(lang);
  const [, around] = placesAround(id, catalogue);
  const word =
    type === "region"
      ? labels.region
      : type === "departement"
        ? fill(labels.departement, { code: code ?? "" })
        : type === "commune"
          ? search.commune
          : null;
  const announced = announcementsAt(id, catalogue).map(({ announcement }) => announcement);
  return {
    kind: "place",
    title: names[lang],
    line: toLine(
      word,
      around === undefined || around.type === "country" ? null : around.names[lang],
      announced.length === 0 ? null : fillCount(labels.count, announced.length, lang),
    ),
    address: placeAddress(id, lang) ?? addressOf("place", id, lang),
    aliases: others(names[lang], [names[otherLang(lang)]]),
    about: code === null || type === "commune" ? [] : [code],
    with: [],
    claims: countClaims(announced),
  };
}

function ofSector(sector: Sector, lang: Lang): SearchRecord {
  const announced = announcementsIn(sector, catalogue).map((id) => catalogue.announcement(id));
  const title = upperFirst(describeSector(sector, lang));
  return {
    kind: "sector",
    title,
    line: announced.length === 0 ? "" : fillCount(messagesIn(lang).sector.count, announced.length, lang),
    address: addressOf("sector", sector, lang),
    aliases: others(title, [upperFirst(describeSector(sector, otherLang(lang)))]),
    about: [],
    with: [],
    claims: countClaims(announced),
  };
}

function ofAnnouncement(announcement: Announcement, indexes: ReadonlyMap<string, number>, lang: Lang): SearchRecord {
  const { id, organisations, recipients, edition, announced, subject, investment, claims } = announcement;
  const named = organisations.map((one) => nameOf({ kind: "organisation", id: one }, lang)).join(", ");
  const places = plannedSites(announcement).flatMap(({ place }) => placesAround(place, catalogue));
  const around = [
    ...organisations,
    ...recipients,
    ...places.map((place) => place.id),
    ...(edition === null ? [] : [edition]),
  ];
  const figures = investment === null ? [] : langs.map((one) => describeValue(investment.preferred, one, nameOf));
  return {
    kind: "announcement",
    title: subject[lang],
    line: toLine(named, announced.slice(0, 4), figures[langs.indexOf(lang)] ?? null),
    address: addressOf("announcement", id, lang),
    aliases: others(subject[lang], [subject[otherLang(lang)]]),
    about: [announced.slice(0, 4), ...figures],
    with: [...new Set(around.flatMap((one) => indexes.get(one) ?? []))],
    claims: claims.length,
  };
}

/** The site's own pages, those to play and those to judge by. */
function listPages(messages: Messages, lang: Lang): readonly SearchRecord[] {
  const { site, modes, review, calibration, progress } = messages;
  const toPlay: PageGroup = {
    label: site.toPlay,
    pages: [
      ["today", modes.today],
      ["practice", modes.practice],
      ["quiz", site.quiz],
      ["class", modes.classTitle],
      ["review", review.title],
      ["calibration", calibration.title],
      ["progress", progress.title],
      ["more", modes.more],
    ],
  };
  return [toPlay, ...listPageGroups(lang)].flatMap(({ label, pages }) =>
    pages.map(([path, title]) => ({
      kind: "page" as const,
      title,
      line: label,
      address: `/${lang}/${path}`,
      aliases: [],
      about: [],
      with: [],
      claims: 0,
    })),
  );
}

function toLine(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(" · ");
}

function others(title: string, names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => name !== title);
}

function countClaims(announcements: readonly Announcement[]): number {
  return announcements.reduce((sum, { claims }) => sum + claims.length, 0);
}
