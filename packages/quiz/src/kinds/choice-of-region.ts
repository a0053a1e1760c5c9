import {
  type Announcement,
  announcement,
  announcementIds,
  describeDate,
  nameOf,
  type PlaceId,
  type PlaceRecord,
  place,
  type SiteClaim,
} from "@choosefr/model";
import { phrasesIn } from "../phrases/index.ts";
import { shuffle } from "../random.ts";
import { monthOf, nameAnnouncers } from "../topic.ts";
import { draftChoice } from "./choice.ts";
import type { Draft } from "./kind.ts";

/** Where is the new site to be? Asked if all new sites of an announcement lie in one region. */
export function draftChoicesOfRegion(): readonly Draft[] {
  return announcementIds
    .map((id) => announcement(id))
    .flatMap((item) => {
      const site = item.sites.find(({ siteKind, rank }) => siteKind === "new" && rank !== "deprecated");
      const regions = new Set(newSites(item).map((claim) => regionOf(claim.place)));
      const [region] = regions;
      return site === undefined || regions.size !== 1 || region === undefined || region === null
        ? []
        : [draftRegion(item, site, region)];
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
  return draftChoice({ id: `choice.site.${item.id}`, asks, difficulty: 3 }, ({ locale, random }) => {
    const phrases = phrasesIn(locale);
    const who = nameAnnouncers(item.organisations, locale);
    const name = (id: PlaceId) => nameOf({ kind: "place", id }, locale);
    const places = phrases.list([...new Set(newSites(item).map((claim) => name(claim.place)))]);
    return {
      stem: phrases.askRegion(who, monthOf(item.announced, locale)),
      right: name(region),
      wrong: shuffle(otherRegions(item, region), random).map(({ region: other, use, owner }) => ({
        text: name(other),
        why: phrases.whyOtherRegion(name(other), use, nameAnnouncers(owner, locale)),
      })),
      explanation: {
        answer: phrases.stateRegion(who, name(region), places),
        meaning: phrases.meanSite(who, describeDate(item.announced, locale)),
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
  readonly use: "extension" | "of-another" | "none";
  readonly owner: Announcement["organisations"];
}

/** Regions of other sites: extensions of the same announcement first, then those of others. None may hold a new site. */
function otherRegions(item: Announcement, region: PlaceId): readonly OtherRegion[] {
  const own = item.sites.map((claim): OtherRegion | null => toOther(claim, item, "extension"));
  const others = announcementIds
    .filter((id) => id !== item.id)
    .map((id) => announcement(id))
    .flatMap((other) => other.sites.map((claim) => toOther(claim, other, "of-another")));
  const found = new Map<PlaceId, OtherRegion>();
  for (const other of [...own, ...others]) {
    if (other !== null && other.region !== region && !found.has(other.region)) found.set(other.region, other);
  }
  return [...found.values()];
}

function toOther(claim: SiteClaim, { organisations }: Announcement, use: OtherRegion["use"]): OtherRegion | null {
  const region = regionOf(claim.place);
  return region === null ? null : { region, use, owner: organisations };
}
