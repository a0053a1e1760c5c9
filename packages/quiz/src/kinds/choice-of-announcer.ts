import { type OrganisationId, valueOf } from "@choosefr/model";
import type { Circles } from "../circle.ts";
import { areNotOf, areOfOneTime } from "../denial.ts";
import { describeFigure } from "../describe-figure.ts";
import { areWellKnown, isNotable, isNotableOfKnown } from "../fame.ts";
import { phrasesIn } from "../phrases/index.ts";
import type { Difficulty } from "../question.ts";
import { type Random, shuffle } from "../random.ts";
import { scalesOf } from "../scale.ts";
import { type AnnouncementSubject, allAskedOf, type FigureSubject, isPromise } from "../subject.ts";
import { dateOf, monthOf, nameAnnouncers, topicOf } from "../topic.ts";
import { draftChoice } from "./choice.ts";
import type { BuildContext, Draft } from "./kind.ts";

/** Values of which one is at most so many times the other are easily taken for each other. */
const NEAR_RATIO = 3;
/** So many wrong options at least are as well known as the right one, which would else stand out. */
const LEAST_ALIKE = 2;

type PromiseKind = "investment" | "jobs";

/** A promise of one organisation alone, so that all options are single names. */
type LonePromise = AnnouncementSubject & { readonly preferred: { readonly kind: PromiseKind } };

/**
 * Who promised it? One organisation and three others that announced something else on the same occasion: whatever they
 * and their circle are recorded to have announced then denies the figure. Household names stand among household names.
 */
export function draftChoicesOfAnnouncer(subjects: readonly FigureSubject[], circles: Circles): readonly Draft[] {
  const promises = subjects.filter(isLonePromise);
  return promises
    .filter((subject) => !promises.some((other) => other !== subject && isSameClue(subject, other)))
    .map((subject) => draftAnnouncer(subject, promises, circles));
}

/** Whether two promises would be asked for in the same words. */
function isSameClue({ preferred: a, about: { announcement } }: LonePromise, other: LonePromise): boolean {
  const { preferred: b } = other;
  const isSameMonth =
    announcement.announced.slice(0, "2024-05".length) === other.about.announcement.announced.slice(0, "2024-05".length);
  return isSameMonth && a.kind === b.kind && describeFigure(a, "en") === describeFigure(b, "en");
}

function isLonePromise(subject: FigureSubject): subject is LonePromise {
  const { kind } = subject.preferred;
  return (
    (kind === "investment" || kind === "jobs") &&
    isPromise(subject) &&
    subject.about.announcement.organisations.length === 1
  );
}

function draftAnnouncer(subject: LonePromise, promises: readonly LonePromise[], circles: Circles): Draft {
  const { preferred, about, disagreement } = subject;
  const { announcement } = about;
  const isFamous = areWellKnown(announcement.organisations);
  let known: readonly LonePromise[] | undefined;
  const frame = {
    id: `choice.who-${preferred.kind}.${announcement.id}`,
    asks: [preferred.id],
    difficulty: difficultyOf(subject, isFamous),
    isNotable: isNotableOfKnown(subject),
  };
  return draftChoice(frame, (context) => {
    const { locale, hidden, record } = context;
    known ??= rivalsOf(subject, promises, circles);
    const stillAsked: ReadonlySet<string> = allAskedOf(hidden, record);
    const rivals = arrangeRivals(subject, known, stillAsked, context);
    const topic = topicOf(subject, locale, record);
    if (topic === null || rivals === null) return null;
    const phrases = phrasesIn(locale);
    const value = describeFigure(preferred, locale);
    return {
      stem: phrases.announcer.askWhoPromised(preferred.kind, value, monthOf(announcement.announced, locale)),
      right: nameAnnouncers(announcement.organisations, locale, announcement.announced, record).names,
      wrong: rivals.map((rival) => {
        const { organisations, announced } = rival.about.announcement;
        const who = nameAnnouncers(organisations, locale, announced, record);
        const why = stillAsked.has(organisations[0] ?? "")
          ? phrases.whyWrong({ type: "unsupported" })
          : phrases.announcer.whyOtherPromise(who, describeFigure(rival.preferred, locale));
        return { text: who.names, why };
      }),
      explanation: {
        answer: phrases.stateFigure(topic, value, true),
        meaning: phrases.meanFigure(topic, dateOf(subject, locale)),
        preferred,
        disagreement,
        about,
        scales: scalesOf(subject, locale, record),
      },
    };
  });
}

function difficultyOf(subject: LonePromise, isFamous: boolean): Difficulty {
  if (isFamous) return subject.preferred.kind === "investment" ? 2 : 3;
  return isNotable(subject) ? 4 : 5;
}

/** The promises of others on the same occasion whose makers are proven not to have made this one. */
function rivalsOf(
  { preferred, about: { announcement } }: LonePromise,
  promises: readonly LonePromise[],
  circles: Circles,
): readonly LonePromise[] {
  return promises.filter(({ preferred: { kind }, about: { announcement: other } }) => {
    if (kind !== preferred.kind || !areOfOneTime(announcement, other)) return false;
    if (!circles.areApart(announcement.organisations, other.organisations)) return false;
    return areNotOf(preferred, announcement, other.organisations, circles);
  });
}

/** Rivals in the order in which they are offered, those last of whom it is still to be asked; null where too few of them are as well known as the right answer. */
function arrangeRivals(
  subject: LonePromise,
  rivals: readonly LonePromise[],
  stillAsked: ReadonlySet<string>,
  { random, record }: BuildContext,
): readonly LonePromise[] | null {
  const isFamous = areWellKnown(subject.about.announcement.organisations);
  const isAlike = (rival: LonePromise): boolean => areWellKnown(rival.about.announcement.organisations) === isFamous;
  const sectorOf = ([id]: readonly OrganisationId[]) => (id === undefined ? null : record.organisation(id).sector);
  const isNear = (rival: LonePromise): boolean =>
    sectorOf(rival.about.announcement.organisations) === sectorOf(subject.about.announcement.organisations) ||
    ratioOf(rival, subject) <= NEAR_RATIO;
  const isFree = ({ about }: LonePromise): boolean =>
    !about.announcement.organisations.some((id) => stillAsked.has(id));
  const alike = rivals.filter(isAlike);
  if (alike.length < LEAST_ALIKE) return null;
  const rest = rivals.filter((rival) => !isAlike(rival));
  return [...likelyFirst(alike, [isFree, isNear], random), ...likelyFirst(rest, [isFree, isNear], random)];
}

/** Those that pass the first test before the others, and of equals those that pass the second. */
function likelyFirst<T>(
  items: readonly T[],
  [first, second]: readonly [(item: T) => boolean, (item: T) => boolean],
  random: Random,
): readonly T[] {
  const measure = (item: T): number => 2 * Number(first(item)) + Number(second(item));
  return shuffle(items, random).toSorted((a, b) => measure(b) - measure(a));
}

function ratioOf(a: FigureSubject, b: FigureSubject): number {
  const [x, y] = [valueOf(a.preferred) ?? 0, valueOf(b.preferred) ?? 0];
  return Math.max(x, y) / Math.min(x, y);
}
