import {
  type Announcement,
  type Catalogue,
  foldName,
  type Language,
  type OrganisationId,
  regionOf,
} from "@choosefr/model";
import type { Circles } from "../circle.ts";
import { areOfOneTime, couldHold, othersAt } from "../denial.ts";
import { describeFigure } from "../describe-figure.ts";
import { type ExplanationInput, explain } from "../explanation.ts";
import { areWellKnown, isNotable, isNotableOfKnown } from "../fame.ts";
import { givesAway } from "../giveaway.ts";
import { couldLieAt, isElsewhere, type NewSites, standingSites } from "../new-sites.ts";
import { phrasesIn } from "../phrases/index.ts";
import { morePhrasesIn } from "../phrases/more.ts";
import type { Difficulty } from "../question.ts";
import { scalesOf } from "../scale.ts";
import { couldBeTypedFor } from "../scoring/name.ts";
import { isShortEnough } from "../stem.ts";
import { type AnnouncementSubject, type FigureSubject, isPromise } from "../subject.ts";
import { thingOf } from "../thing.ts";
import { dateOf, monthOf, nameAnnouncers, tellsWhat, topicOf, whenIn } from "../topic.ts";
import { isOnSeveralPages } from "../witness.ts";
import type { BuildContext, Draft } from "./kind.ts";

/** The names that are right, as they are written and folded, and those of others that a slip of the finger could be taken for. */
interface Names {
  readonly names: readonly string[];
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
}

/**
 * Who promised it? A name to type, where the clue leaves one answer: on that occasion nobody outside the circle announced
 * a figure that it could mean, or only in regions other than the one that it names. What is to be built is part of the clue
 * unless it gives the name away; a figure alone is asked of household names only.
 */
export function draftTypedNames(
  subjects: readonly FigureSubject[],
  newSites: readonly NewSites[],
  circles: Circles,
  record: Catalogue,
): readonly Draft[] {
  const promises = subjects.filter(isPromise).filter(({ about, preferred: { kind } }) => {
    const { announcement } = about;
    return (kind === "investment" || kind === "jobs") && canBeNamed(announcement, record);
  });
  const asked = new Set<Announcement["id"]>();
  const ofFigures = promises.flatMap((subject) => {
    const { id } = subject.about.announcement;
    // Of one plan one figure is clue enough, its sum before its jobs.
    const isWorthAsking = !asked.has(id) && isNotableOfKnown(subject);
    const drafts = draftPromise(subject, isWorthAsking, circles, record);
    if (drafts.length > 0) asked.add(id);
    return drafts;
  });
  const figured = new Set(promises.map(({ about }) => about.announcement.id));
  const ofSites = newSites
    .filter(({ announcement }) => !figured.has(announcement.id) && canBeNamed(announcement, record))
    .flatMap((site) => draftBuilder(site, circles, record));
  return [...ofFigures, ...ofSites];
}

/** Groups of others are left out: the name of a member would be half right. */
function canBeNamed({ organisations }: Announcement, record: Catalogue): boolean {
  return organisations.every((id) => record.organisation(id).members.length === 0);
}

function draftPromise(
  subject: AnnouncementSubject,
  isWorthAsking: boolean,
  circles: Circles,
  record: Catalogue,
): readonly Draft[] {
  const { preferred, about, disagreement, key } = subject;
  const { announcement } = about;
  const kind = preferred.kind === "jobs" ? "jobs" : "investment";
  const others = othersAt(announcement, circles, record);
  const alike = others.filter((item) => couldHold(item, preferred));
  const isFamous = areWellKnown(announcement.organisations);
  const isTold =
    tellsPlan(announcement, circles, record) && alike.every((item) => areToldApartByPlace(announcement, item, record));
  if (!isTold && !(isFamous && alike.length === 0)) return [];
  return [
    draftName(announcement, circles, record, {
      id: `typed-name.${key}`,
      asks: [preferred.id],
      difficulty: difficultyOf(isFamous, isNotable(subject)),
      isNotable: isWorthAsking,
      write: ({ locale }) => {
        const topic = topicOf(subject, locale, record);
        if (topic === null) return null;
        const phrases = phrasesIn(locale);
        const value = describeFigure(preferred, locale);
        const month = monthOf(announcement.announced, locale);
        const thing = isTold ? thingOf(announcement, locale) : null;
        const { typedName } = morePhrasesIn(locale);
        const whole = thing === null ? null : typedName.ask(kind, thing, value, month);
        const isWhole = whole !== null && isShortEnough(whole);
        if (!isWhole && !(isFamous && alike.length === 0)) return null;
        return {
          stem: isWhole ? whole : typedName.askPlainly(kind, value, month),
          answer: phrases.stateFigure(topic, value, true),
          meaning: phrases.meanFigure(topic, dateOf(subject, locale)),
          preferred,
          disagreement,
          about,
          scales: scalesOf(subject, locale, record),
        };
      },
    }),
  ];
}

function draftBuilder(
  { announcement, claim, claims, places, town }: NewSites,
  circles: Circles,
  record: Catalogue,
): readonly Draft[] {
  if (town === null || !tellsPlan(announcement, circles, record)) return [];
  if (givesAway(record.place(town).names.fr, announcement.organisations, record)) return [];
  const others = othersAt(announcement, circles, record).flatMap(standingSites);
  if (others.some(({ place }) => couldLieAt(place, town, record))) return [];
  const isFamous = areWellKnown(announcement.organisations);
  const isWorthAsking = isFamous && isOnSeveralPages(claim);
  return [
    draftName(announcement, circles, record, {
      id: `typed-name.site.${announcement.id}`,
      asks: claims.map(({ id }) => id),
      difficulty: difficultyOf(isFamous, isWorthAsking),
      isNotable: isWorthAsking,
      write: ({ locale }) => {
        const phrases = phrasesIn(locale);
        const { announced, organisations, subject } = announcement;
        const month = monthOf(announced, locale);
        const who = nameAnnouncers(organisations, locale, announced, record);
        const townName = record.nameOf({ kind: "place", id: town }, locale);
        const isTownTold = subject[locale].includes(townName);
        const thing = thingOf(announcement, locale);
        if (thing === null) return null;
        const stem = morePhrasesIn(locale).typedName.askWhoBuilds(thing, isTownTold ? null : townName, month);
        if (!isShortEnough(stem)) return null;
        return {
          stem,
          answer: phrases.announcer.stateSite(who, townName, month),
          meaning: phrases.meanSite(who.names, whenIn(announced, locale), places.length, subject[locale]),
          preferred: claim,
          disagreement: null,
          about: { announcement },
          scales: [],
        };
      },
    }),
  ];
}

interface NameParts extends Pick<Draft, "id" | "asks" | "difficulty" | "isNotable"> {
  readonly write: (
    context: BuildContext,
  ) => ({ readonly stem: string } & Omit<ExplanationInput, "locale" | "record" | "hidden">) | null;
}

function draftName(
  announcement: Announcement,
  circles: Circles,
  record: Catalogue,
  { write, ...frame }: NameParts,
): Draft {
  const { id, asks, difficulty } = frame;
  let names: Names | undefined;
  return {
    ...frame,
    kind: "typed-name",
    build: (context) => {
      const parts = write(context);
      if (parts === null) return null;
      const { locale, hidden } = context;
      const { stem, ...explanation } = parts;
      names ??= namesOf(announcement, circles, record);
      return {
        kind: "typed-name",
        id,
        locale,
        claims: asks,
        stem,
        difficulty,
        explanation: explain({ ...explanation, locale, record, hidden }),
        ...names,
        answerText: nameAnnouncers(announcement.organisations, locale, announcement.announced, record).names,
      };
    },
  };
}

function difficultyOf(isFamous: boolean, isWorthAsking: boolean): Difficulty {
  if (isFamous) return 3;
  return isWorthAsking ? 4 : 5;
}

/** Whether the subject of an announcement can be a part of the clue: it says something, and no name of the circle stands in it. */
function tellsPlan(announcement: Announcement, circles: Circles, record: Catalogue): boolean {
  const { subject, organisations } = announcement;
  return tellsWhat(announcement) && !givesAway(`${subject.fr} ${subject.en}`, circles.of(organisations), record);
}

/** Whether the subject of one names where it is, and the other is recorded to be in other regions only. */
function areToldApartByPlace(announcement: Announcement, other: Announcement, record: Catalogue): boolean {
  const { subject } = announcement;
  const places = standingSites(announcement).map(({ place }) => record.place(place));
  const isNamed = places.some(({ names }) => subject.fr.includes(names.fr) && subject.en.includes(names.en));
  const regions = places.map(({ id }) => regionOf(id, record));
  return (
    isNamed &&
    !regions.includes(null) &&
    regions.every((region) => region !== null && isElsewhere(other, region, record))
  );
}

/** The names of who announced it, and of their parents that announced nothing else on that occasion. */
function namesOf(announcement: Announcement, circles: Circles, record: Catalogue): Names {
  const { organisations, announced } = announcement;
  const parents = organisations
    .flatMap((id) => record.organisation(id).parents)
    .filter((id) => !record.organisation(id).announcements.some((item) => areOfOneTime(item, announcement)));
  const circle = circles.of(organisations);
  const strangers = record.organisationIds
    .filter((id) => !circle.has(id))
    .flatMap((id) => record.organisation(id).names.map(({ text }) => foldName(text)));
  const joined = (["fr", "en"] satisfies Language[]).map(
    (locale) => nameAnnouncers(organisations, locale, announced, record).names,
  );
  const own = [...organisations, ...parents].flatMap((id) => ownNames(id, strangers, record));
  const names = [...new Set([...own, ...joined])];
  const accepted = [...new Set(names.map(foldName))];
  const rejected = strangers.filter((name) => accepted.some((right) => couldBeTypedFor(name, right)));
  return { names, accepted, rejected: [...new Set(rejected)].filter((name) => !accepted.includes(name)) };
}

/**
 * The names of an organisation that name it and nobody else. One that never stands alone in a text is taken for an
 * answer only if it is the first or shortens it, and begins nobody else's: "Schneider" does, "Merck" and "Del Monte" do not.
 */
function ownNames(id: OrganisationId, strangers: readonly string[], record: Catalogue): readonly string[] {
  const { names, name } = record.organisation(id);
  const first = foldName(name);
  const shortens = (text: string): boolean => first === text || first.startsWith(`${text} `);
  return names.flatMap(({ text, ambiguity }) => {
    const folded = foldName(text);
    if (strangers.includes(folded)) return [];
    const isBegun = strangers.some((other) => other.startsWith(`${folded} `));
    return ambiguity !== "never-alone" || (shortens(folded) && !isBegun) ? [text] : [];
  });
}
