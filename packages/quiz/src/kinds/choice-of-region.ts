import {
  type Announcement,
  announcement,
  announcementIds,
  nameOf,
  type PlaceId,
  type PlaceRecord,
  place,
  type SiteClaim,
} from "@choosefr/model";
import { areWellKnown } from "../fame.ts";
import { phrasesIn } from "../phrases/index.ts";
import { shuffle } from "../random.ts";
import { allAskedOf, isOnlyOfItsMonth } from "../subject.ts";
import { monthOf, nameAnnouncers, whenIn } from "../topic.ts";
import { hasGoodWitness, isOnSeveralPages } from "../witness.ts";
import { draftChoice } from "./choice.ts";
import type { Draft } from "./kind.ts";

/**
 * For which region is the new site? Asked if all new sites of an announcement lie in one region, a good page says so,
 * and its organisations announced no other site in that month.
 */
export function draftChoicesOfRegion(): readonly Draft[] {
  return announcementIds
    .map((id) => announcement(id))
    .flatMap((item) => {
      const sites = newSites(item);
      const site = sites.find((claim) => hasGoodWitness(claim));
      const regions = new Set(sites.map((claim) => regionOf(claim.place)));
      const [region] = regions;
      return site === undefined || regions.size !== 1 || region === undefined || region === null
        ? []
        : isOnlyOfItsMonth(item, "site")
          ? [draftRegion(item, site, region)]
          : [];
    });
}

function newSites(item: Announcement): readonly SiteClaim[] {
  return item.sites.filter(({ siteKind, rank }) => siteKind === "new" && rank !== "deprecated");
}

/** The region that a place lies in, following `within`; null if the record does not say. */
function regionOf(id: PlaceId): PlaceId | null {
  const seen = new Set<PlaceId>();
  for (
    let at: PlaceRecord | null = place(id);
    at !== null && !seen.has(at.id);
    at = at.within === null ? null : place(at.within)
  ) {
    if (at.type === "region") return at.id;
    seen.add(at.id);
  }
  return null;
}

function draftRegion(item: Announcement, site: SiteClaim, region: PlaceId): Draft {
  const asks = newSites(item).map((claim) => claim.id);
  const sites = new Set(newSites(item).map((claim) => claim.place));
  const isFamous = areWellKnown(item.organisations);
  const frame = {
    id: `choice.site.${item.id}`,
    asks,
    difficulty: isFamous ? 3 : 4,
    isNotable: isFamous && isOnSeveralPages(site),
  } as const;
  return draftChoice(frame, ({ locale, random, hidden }) => {
    const phrases = phrasesIn(locale);
    const who = nameAnnouncers(item.organisations, locale, item.announced);
    const name = (id: PlaceId) => nameOf({ kind: "place", id }, locale);
    const places = phrases.list([...sites].map(name));
    const others = otherRegions(item, region, allAskedOf(hidden));
    return {
      stem: phrases.askRegion(who, monthOf(item.announced, locale), sites.size),
      right: name(region),
      wrong: shuffle(others, random).map(({ region: other, use, owner: { organisations, announced } }) => ({
        text: name(other),
        why: phrases.whyOtherRegion(name(other), use, nameAnnouncers(organisations, locale, announced).names),
      })),
      explanation: {
        answer: phrases.stateRegion(who, name(region), places, sites.size),
        meaning: phrases.meanSite(who.names, whenIn(item.announced, locale), sites.size),
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
function otherRegions(item: Announcement, region: PlaceId, stillAsked: ReadonlySet<string>): readonly OtherRegion[] {
  const excluded = new Set<PlaceId | null>([null, region]);
  const found = new Map<PlaceId, OtherRegion>();
  for (const { place: at, siteKind } of item.sites) if (siteKind !== "extension") excluded.add(regionOf(at));
  const take = (claim: SiteClaim, use: OtherRegion["use"], owner: Announcement): void => {
    const other = regionOf(claim.place);
    if (other !== null && !excluded.has(other) && !found.has(other)) found.set(other, { region: other, use, owner });
  };
  for (const claim of item.sites) take(claim, "extension", item);
  for (const { owner, claim } of sitesOfOthers()) {
    const isTakenOut = owner.organisations.some((id) => item.organisations.includes(id) || stillAsked.has(id));
    if (!isTakenOut) take(claim, "of-another", owner);
  }
  return [...found.values()];
}

interface SiteOfAnother {
  readonly owner: Announcement;
  readonly claim: SiteClaim;
}

let knownSites: readonly SiteOfAnother[] | undefined;

/** Every site of the record that stands on a good page, those of household names first; collected once. */
function sitesOfOthers(): readonly SiteOfAnother[] {
  knownSites ??= announcementIds
    .map((id) => announcement(id))
    .toSorted((a, b) => Number(areWellKnown(b.organisations)) - Number(areWellKnown(a.organisations)))
    .flatMap((owner) =>
      owner.sites
        .filter((claim) => claim.rank !== "deprecated" && hasGoodWitness(claim))
        .map((claim) => ({ owner, claim })),
    );
  return knownSites;
}
