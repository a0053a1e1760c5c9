import { type Announcement, type Catalogue, type PlaceId, regionOf, type SiteClaim } from "@choosefr/model";
import { areInCapital, areWellKnown, isNotableSite } from "../fame.ts";
import { phrasesIn } from "../phrases/index.ts";
import { shuffle } from "../random.ts";
import { saidWithout } from "../said.ts";
import { isCommonNoun, nounOf } from "../site.ts";
import { allAskedOf, isOnlyOfItsMonth } from "../subject.ts";
import { monthOf, nameAnnouncers, whenIn } from "../topic.ts";
import { hasGoodWitness, isOnSeveralPages } from "../witness.ts";
import { draftChoice } from "./choice.ts";
import type { Draft } from "./kind.ts";

/**
 * For which region is the new site? Asked if all new sites of an announcement lie in one region, a good page says so,
 * and its organisations announced no other site in that month.
 */
export function draftChoicesOfRegion(record: Catalogue): readonly Draft[] {
  const { announcement, announcementIds } = record;
  let known: readonly SiteOfAnother[] | undefined;
  const others = (): readonly SiteOfAnother[] => {
    known ??= sitesOfOthers(record);
    return known;
  };
  return announcementIds
    .map((id) => announcement(id))
    .flatMap((item) => {
      const sites = newSites(item);
      const site = sites.find((claim) => hasGoodWitness(claim));
      const regions = new Set(sites.map((claim) => regionOf(claim.place, record)));
      const [region] = regions;
      return site === undefined || regions.size !== 1 || region === undefined || region === null
        ? []
        : isOnlyOfItsMonth(item, "site", record)
          ? [draftRegion(item, site, region, others)]
          : [];
    });
}

function newSites(item: Announcement): readonly SiteClaim[] {
  return item.sites.filter(({ siteKind, rank }) => siteKind === "new" && rank !== "deprecated");
}

function draftRegion(
  item: Announcement,
  site: SiteClaim,
  region: PlaceId,
  sites: () => readonly SiteOfAnother[],
): Draft {
  const asks = newSites(item).map((claim) => claim.id);
  const places = new Set(newSites(item).map((claim) => claim.place));
  const isFamous = areWellKnown(item.organisations);
  const isNamed = asks.length === 1 && isCommonNoun(site) && nounOf(site, "fr") !== null;
  const frame = {
    id: `choice.site.${item.id}`,
    asks,
    difficulty: isFamous ? 3 : 4,
    isNotable: isNotableSite(item, isNamed) && isOnSeveralPages(site) && !areInCapital(places),
  } as const;
  return draftChoice(frame, ({ locale, random, hidden, record }) => {
    const phrases = phrasesIn(locale);
    const who = nameAnnouncers(item.organisations, locale, item.announced, record);
    const name = (id: PlaceId) => record.nameOf({ kind: "place", id }, locale);
    const placeNames = phrases.list([...places].map(name));
    const others = otherRegions(item, region, allAskedOf(hidden, record), sites(), record);
    return {
      stem: phrases.askRegion({
        who,
        month: monthOf(item.announced, locale),
        noun: isNamed ? nounOf(site, locale) : null,
        areSeveral: places.size > 1,
        said: saidWithout([name(region), ...[...places].map(name)], item, locale),
      }),
      right: name(region),
      wrong: shuffle(others, random).map(({ region: other, use, owner: { organisations, announced } }) => ({
        text: name(other),
        why: phrases.whyOtherRegion(use, nameAnnouncers(organisations, locale, announced, record).names),
      })),
      explanation: {
        answer: phrases.stateRegion(who, name(region), placeNames, places.size),
        meaning: phrases.meanSite(who.names, whenIn(item.announced, locale), places.size, item.subject[locale]),
        preferred: site,
        disagreement: null,
        about: { announcement: item },
        scales: [],
      },
    };
  });
}

interface OtherRegion {
  readonly region: PlaceId;
  readonly use: "extension" | "of-another";
  readonly owner: Announcement;
}

/**
 * Regions of other sites: extensions of the same announcement first, then those of others, household names before the
 * rest. None may hold a site of the announcement of which it is not known whether it is new, or that was set aside; none
 * is told by a site of those of whom it is still to be asked.
 */
function otherRegions(
  item: Announcement,
  region: PlaceId,
  stillAsked: ReadonlySet<string>,
  others: readonly SiteOfAnother[],
  record: Catalogue,
): readonly OtherRegion[] {
  const excluded = new Set<PlaceId | null>([null, region]);
  const found = new Map<PlaceId, OtherRegion>();
  for (const { place: at, siteKind } of item.sites) if (siteKind !== "extension") excluded.add(regionOf(at, record));
  const take = (claim: SiteClaim, use: OtherRegion["use"], owner: Announcement): void => {
    const other = regionOf(claim.place, record);
    if (other !== null && !excluded.has(other) && !found.has(other)) found.set(other, { region: other, use, owner });
  };
  for (const claim of item.sites) take(claim, "extension", item);
  for (const { owner, claim } of others) {
    const isTakenOut = owner.organisations.some((id) => item.organisations.includes(id) || stillAsked.has(id));
    if (!isTakenOut) take(claim, "of-another", owner);
  }
  return [...found.values()];
}

interface SiteOfAnother {
  readonly owner: Announcement;
  readonly claim: SiteClaim;
}

/** Every site of the record that stands on a good page, those of household names first. */
function sitesOfOthers({ announcement, announcementIds }: Catalogue): readonly SiteOfAnother[] {
  return announcementIds
    .map((id) => announcement(id))
    .toSorted((a, b) => Number(areWellKnown(b.organisations)) - Number(areWellKnown(a.organisations)))
    .flatMap((owner) =>
      owner.sites
        .filter((claim) => claim.rank !== "deprecated" && hasGoodWitness(claim))
        .map((claim) => ({ owner, claim })),
    );
}
