import { type Catalogue, type ClaimId, describeSource, rankSources } from "@choosefr/model";
import type { Finding } from "@choosefr/prose";
import { addressOf } from "../../address/address.ts";
import type { Lang } from "../../language/lang.ts";
import type { CheckedEntity, Said, ShownClaim } from "../checked-text.ts";

/** As many sources of a claim as a card shows. */
const MOST_SOURCES = 2;

/** Puts findings into words, each once: it gives the place of what it says in its lists. */
export interface Teller {
  readonly tell: (finding: Finding) => number;
  readonly name: (entity: string) => number;
  readonly said: readonly Said[];
  readonly entities: readonly CheckedEntity[];
}

/** A teller of one check, in the language of the page. */
export function createTeller(catalogue: Catalogue, lang: Lang): Teller {
  const said = createList<Said>();
  const entities = createList<CheckedEntity>();
  const claims = new Map<string, ShownClaim>();
  const announcements: ReadonlySet<string> = new Set(catalogue.announcementIds);
  const editions: ReadonlySet<string> = new Set(catalogue.editionIds);

  const showClaim = (id: string, words: string): ShownClaim => {
    const key = `${id} ${words}`;
    const known = claims.get(key);
    if (known !== undefined) return known;
    const ranked = rankSources(catalogue.claim(id as ClaimId).evidence, lang);
    const record = id.slice(0, id.indexOf("/"));
    const shown = {
      words,
      address: announcements.has(record)
        ? addressOf("announcement", record, lang, id)
        : editions.has(record)
          ? addressOf("edition", record, lang, id)
          : null,
      sources: ranked.slice(0, MOST_SOURCES).map((source) => ({ name: describeSource(source, lang), url: source.url })),
      others: Math.max(0, ranked.length - MOST_SOURCES),
    };
    claims.set(key, shown);
    return shown;
  };

  return {
    said: said.items,
    entities: entities.items,
    tell: ({ message, told }) =>
      said.placeOf(`${message[lang]}\n${told.map(({ claim }) => claim).join("\n")}`, () => ({
        message: message[lang],
        claims: told.map(({ claim, words }) => showClaim(claim, words[lang])),
      })),
    name: (entity) => entities.placeOf(entity, () => describeEntity(catalogue, entity, lang)),
  };
}

function describeEntity(catalogue: Catalogue, entity: string, lang: Lang): CheckedEntity {
  const { isOrganisationId, organisation, isSeriesId, series, editionIds } = catalogue;
  if (isOrganisationId(entity)) {
    return { name: organisation(entity).name, address: addressOf("organisation", entity, lang) };
  }
  if (isSeriesId(entity)) return { name: series(entity).name, address: null };
  const isEdition = editionIds.some((id) => id === entity);
  const ofSeries = catalogue.seriesIds.find((id) => series(id).editions.some((edition) => edition === entity));
  if (!isEdition || ofSeries === undefined) return { name: entity, address: null };
  const year = /20\d\d/u.exec(entity)?.[0];
  return {
    name: [series(ofSeries).name, ...(year === undefined ? [] : [year])].join(" "),
    address: addressOf("edition", entity, lang),
  };
}

interface KeyedList<Item> {
  readonly items: readonly Item[];
  readonly placeOf: (key: string, make: () => Item) => number;
}

function createList<Item>(): KeyedList<Item> {
  const items: Item[] = [];
  const places = new Map<string, number>();
  return {
    items,
    placeOf: (key, make) => {
      const known = places.get(key);
      if (known !== undefined) return known;
      const place = items.length;
      items.push(make());
      places.set(key, place);
      return place;
    },
  };
}
