import {
  type Announcement,
  type Catalogue,
  foldName,
  type OrganisationId,
  type PlaceId,
  type PlaceRecord,
  placesAround,
  plannedSites,
  type SiteClaim,
} from "@choosefr/model";
import { explain } from "../explanation.ts";
import { areInCapital, areWellKnown, isNotableSite } from "../fame.ts";
import { phrasesIn } from "../phrases/index.ts";
import { morePhrasesIn } from "../phrases/more.ts";
import type { Point } from "../question.ts";
import { saidWithout } from "../said.ts";
import { describeWhere, isCommonNoun, nounOf } from "../site.ts";
import { isOnlyOfItsMonth } from "../subject.ts";
import { monthOf, nameAnnouncers, whenIn } from "../topic.ts";
import { hasGoodWitness, isOnSeveralPages } from "../witness.ts";
import type { Draft } from "./kind.ts";

/** A commune where a new site was announced. */
interface Spot {
  readonly place: PlaceId;
  readonly point: Point;
}

/**
 * Where is the new site? Asked if every new site of an announcement lies in a commune with known coordinates and stands on
 * a good page, so that no right place can be judged wrong; if its organisations announced no other site in that month, and none
 * is called after a place.
 */
export function draftMaps(record: Catalogue): readonly Draft[] {
  const placeNames = new Set(record.placeIds.flatMap((id) => Object.values(record.place(id).names).map(foldName)));
  const isNamedAfterPlace = (id: OrganisationId): boolean =>
    record
      .organisation(id)
      .name.split(/[\s-]+/u)
      .some((word) => placeNames.has(foldName(word)));
  return record.announcementIds
    .map((id) => record.announcement(id))
    .filter(({ organisations }) => !organisations.some(isNamedAfterPlace))
    .flatMap((item) => {
      const sites = plannedSites(item).filter(({ siteKind }) => siteKind !== "extension");
      const [first, ...others] = sites;
      const spots = sites.flatMap((claim) => spotOf(claim, record) ?? []);
      return first !== undefined && spots.length === sites.length && isOnlyOfItsMonth(item, "site", record)
        ? [draftMap(item, [first, ...others], spots)]
        : [];
    });
}

/** Null where the record does not say for sure that the site is new, or not where it is. */
function spotOf(claim: SiteClaim, { place }: Catalogue): Spot | null {
  const { coordinates } = place(claim.place);
  const isSure = claim.siteKind === "new" && claim.scope.length === 0 && hasGoodWitness(claim);
  return isSure && coordinates !== null ? { place: claim.place, point: coordinates } : null;
}

/** The names of what the spots are and of what they lie in, where it is of one of these types. */
function namesIn(types: readonly PlaceRecord["type"][], spots: readonly Spot[], record: Catalogue): readonly string[] {
  const around = spots.flatMap(({ place }) => placesAround(place, record)).filter(({ type }) => types.includes(type));
  return [...new Set(around.flatMap(({ names }) => [names.fr, names.en]))];
}

function draftMap(
  item: Announcement,
  sites: readonly [SiteClaim, ...(readonly SiteClaim[])],
  spots: readonly Spot[],
): Draft {
  const id = `map.site.${item.id}`;
  const asks = sites.map((claim) => claim.id);
  const [preferred] = sites;
  const places = [...new Map(spots.map((spot) => [spot.place, spot])).values()];
  const isFamous = areWellKnown(item.organisations);
  const isOnlyInCapital = areInCapital(places.map(({ place }) => place));
  const isNamed = sites.length === 1 && isCommonNoun(preferred) && nounOf(preferred, "fr") !== null;
  const difficulty = isFamous ? 3 : 4;
  return {
    id,
    kind: "map",
    asks,
    difficulty,
    isNotable: isNotableSite(item, isNamed) && isOnSeveralPages(preferred) && places.length === 1 && !isOnlyInCapital,
    build: ({ locale, record, hidden }) => {
      const phrases = phrasesIn(locale);
      const more = morePhrasesIn(locale);
      const wheres = places.map(({ place }) => describeWhere(place, locale, record));
      const topic = {
        who: nameAnnouncers(item.organisations, locale, item.announced, record),
        month: monthOf(item.announced, locale),
        noun: isNamed ? nounOf(preferred, locale) : null,
        areSeveral: places.length > 1,
        said: saidWithout(namesIn(["commune", "departement", "region"], places, record), item, locale),
      };
      return {
        kind: "map",
        id,
        locale,
        claims: asks,
        stem: more.askPlace(topic),
        difficulty,
        explanation: explain({
          locale,
          record,
          answer: more.statePlace(topic, wheres),
          meaning: phrases.meanSite(
            topic.who.names,
            whenIn(item.announced, locale),
            places.length,
            item.subject[locale],
          ),
          preferred,
          disagreement: null,
          about: { announcement: item },
          scales: [],
          hidden,
        }),
        sites: places.map(({ place, point: { latitude, longitude } }) => ({
          name: record.nameOf({ kind: "place", id: place }, locale),
          latitude,
          longitude,
        })),
        placeNames: namesIn(["commune", "departement"], places, record),
        regionNames: namesIn(["region"], places, record),
        answerText: phrases.list(wheres),
      };
    },
  };
}
