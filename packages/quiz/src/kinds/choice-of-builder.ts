import type { Catalogue, PlaceId } from "@choosefr/model";
import type { Circles } from "../circle.ts";
import { areOfOneTime, othersAt } from "../denial.ts";
import { areWellKnown } from "../fame.ts";
import { givesAway } from "../giveaway.ts";
import { buildElsewhere, couldLieAt, type NewSites, standingSites } from "../new-sites.ts";
import { phrasesIn } from "../phrases/index.ts";
import { shuffle } from "../random.ts";
import { allAskedOf } from "../subject.ts";
import { monthOf, nameAnnouncers, whenIn } from "../topic.ts";
import { isOnSeveralPages } from "../witness.ts";
import { draftChoice } from "./choice.ts";
import type { Draft } from "./kind.ts";

/** So many wrong options at least are as well known as the right one, which would else stand out. */
const LEAST_ALIKE = 2;

/** Who announced a new site in that town, alone on that occasion? Wrong are others of the same occasion whose recorded sites all lie in other regions. */
export function draftChoicesOfBuilder(
  newSites: readonly NewSites[],
  circles: Circles,
  record: Catalogue,
): readonly Draft[] {
  const alone = newSites.filter(({ announcement }) => announcement.organisations.length === 1);
  return alone.flatMap((site) => {
    const { town, announcement } = site;
    if (town === null) return [];
    const others = othersAt(announcement, circles, record).flatMap(standingSites);
    if (others.some(({ place }) => couldLieAt(place, town, record))) return [];
    const isGivenAway = givesAway(record.place(town).names.fr, announcement.organisations, record);
    return isGivenAway ? [] : [draftBuilder(site, town, alone, circles, record)];
  });
}

function draftBuilder(
  { announcement, claim, claims, places, region }: NewSites,
  town: PlaceId,
  alone: readonly NewSites[],
  circles: Circles,
  record: Catalogue,
): Draft {
  const { organisations, announced } = announcement;
  const isFamous = areWellKnown(organisations);
  const rivals = alone.filter(
    ({ announcement: other }) =>
      areOfOneTime(announcement, other) &&
      circles.areApart(organisations, other.organisations) &&
      buildElsewhere(region, announcement, other.organisations, circles, record),
  );
  const frame = {
    id: `choice.who-site.${announcement.id}`,
    asks: claims.map(({ id }) => id),
    difficulty: isFamous ? 3 : 5,
    isNotable: isFamous && isOnSeveralPages(claim),
  } as const;
  return draftChoice(frame, ({ locale, random, hidden }) => {
    const stillAsked: ReadonlySet<string> = allAskedOf(hidden, record);
    const isAlike = (rival: NewSites): boolean => areWellKnown(rival.announcement.organisations) === isFamous;
    const isFree = (rival: NewSites): boolean => !rival.announcement.organisations.some((id) => stillAsked.has(id));
    if (rivals.filter(isAlike).length < LEAST_ALIKE) return null;
    const measure = (rival: NewSites): number => 2 * Number(isAlike(rival)) + Number(isFree(rival));
    const phrases = phrasesIn(locale);
    const nameOfPlace = (id: PlaceId): string => record.nameOf({ kind: "place", id }, locale);
    const who = nameAnnouncers(organisations, locale, announced, record);
    const month = monthOf(announced, locale);
    return {
      stem: phrases.announcer.askWhoBuilds(nameOfPlace(town), month),
      right: who.names,
      wrong: shuffle(rivals, random)
        .toSorted((a, b) => measure(b) - measure(a))
        .map((rival) => {
          const { organisations: theirs, announced: then } = rival.announcement;
          const { names } = nameAnnouncers(theirs, locale, then, record);
          const elsewhere = [...new Set(standingSites(rival.announcement).map(({ place }) => nameOfPlace(place)))];
          const why = isFree(rival)
            ? phrases.announcer.whyOtherSites(names, elsewhere)
            : phrases.whyWrong({ type: "unsupported" });
          return { text: names, why };
        }),
      explanation: {
        answer: phrases.announcer.stateSite(who, nameOfPlace(town), month),
        meaning: phrases.meanSite(who.names, whenIn(announced, locale), places.length, announcement.subject[locale]),
        preferred: claim,
        disagreement: null,
        about: { announcement },
        scales: [],
      },
    };
  });
}
