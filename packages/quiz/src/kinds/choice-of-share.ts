import { type Language, valueOf } from "@choosefr/model";
import { plainFigure } from "../confusion.ts";
import { describeFigure } from "../describe-figure.ts";
import { isNotable } from "../fame.ts";
import { nameEdition, occasionOf } from "../occasion.ts";
import { phrasesIn } from "../phrases/index.ts";
import { morePhrasesIn } from "../phrases/more.ts";
import { formatTimes, ratio, type ScaleIdea } from "../proportion.ts";
import { scalesOf } from "../scale.ts";
import {
  type AnnouncementSubject,
  type EditionSubject,
  type FigureSubject,
  isOfRegion,
  isOfSummit,
  isPromise,
  isWholeTotal,
} from "../subject.ts";
import { supportedRatio } from "../supported-range.ts";
import { dateOf, nameAnnouncers, topicOf } from "../topic.ts";
import { draftChoice } from "./choice.ts";
import { isAbove } from "./higher-lower.ts";
import type { Draft } from "./kind.ts";
import { toldPercent, wrongShares } from "./share.ts";

/** A share below this tells nothing that anyone would have thought otherwise. */
const LEAST_SHARE = 0.1;
/** So close to each other two sums are the same to the ear. */
const LEAST_RATIO = 1.2;

/**
 * What share of a total had been announced before, was new, was for one region, or came from a single promise? Shares are told roughly,
 * and a wrong one lies far from whatever the claims on both allow.
 */
export function draftChoicesOfShare(figures: readonly FigureSubject[]): readonly Draft[] {
  const totals = figures.filter(isWholeTotal);
  return totals.flatMap((total) => {
    const ofEdition = figures.filter(
      (subject): subject is EditionSubject =>
        "edition" in subject.about && subject.about.edition.id === total.about.edition.id && subject.whole !== null,
    );
    const before = ofEdition.filter(({ preferred }) => preferred.kind === "earlier_investment");
    const fresh = ofEdition.filter(({ preferred }) => preferred.kind === "new_investment");
    const regions = ofEdition.filter(
      (subject) => subject.preferred.kind === "total_investment" && isOfRegion(subject) && isLarge(subject, total),
    );
    return [
      ...before.map((part) => draftPart(part, total, "before", totals)),
      ...fresh.map((part) => draftPart(part, total, "new", totals)),
      ...regions.map((part) => draftPart(part, total, "region", totals)),
      ...largestOf(total, figures).map((promise) => draftLargest(promise, total)),
    ];
  });
}

function isLarge(part: FigureSubject, total: EditionSubject): boolean {
  return (valueOf(part.preferred) ?? 0) >= LEAST_SHARE * (valueOf(total.preferred) ?? 0);
}

/** A part beside all that was announced at another summit, the one nearest to it in size before the rest. */
function besideTotals(part: EditionSubject, totals: readonly EditionSubject[], locale: Language): readonly ScaleIdea[] {
  return totals
    .filter(isOfSummit)
    .filter(({ about }) => about.edition.id !== part.about.edition.id)
    .flatMap(({ preferred, about }) => {
      const times = ratio(part.preferred, preferred);
      return times === null ? [] : [{ preferred, edition: about.edition, times, factor: Math.max(times, 1 / times) }];
    })
    .filter(({ factor }) => factor >= LEAST_RATIO)
    .toSorted((a, b) => a.factor - b.factor)
    .map(({ preferred, edition, times, factor }) => ({
      scale: {
        type: "in-words",
        sentence: morePhrasesIn(locale).whole.besideAll(
          formatTimes(part.preferred, preferred, factor, locale),
          times > 1,
          nameEdition(edition, locale),
        ),
      },
      reveals: [preferred.id],
    }));
}

function draftPart(
  part: EditionSubject,
  total: EditionSubject,
  type: "before" | "new" | "region",
  totals: readonly EditionSubject[],
): Draft {
  const { edition } = part.about;
  const region = part.preferred.scope.find((scope) => scope.type === "in-region")?.ref ?? null;
  const frame = {
    id: ["choice", `share-${type}`, edition.id, ...(type === "region" ? [region ?? ""] : [])].join("."),
    asks: [part.preferred.id],
    difficulty: 3,
    isNotable: isNotable(part),
  } as const;
  return draftChoice(frame, (context) => {
    const { locale, record } = context;
    const topic = topicOf(part, locale, record);
    const share = (valueOf(part.preferred) ?? 0) / (valueOf(total.preferred) ?? 1);
    const right = toldPercent(share);
    const { whole } = morePhrasesIn(locale);
    const { meanFigure } = phrasesIn(locale);
    if (topic === null) return null;
    const sum = describeFigure(plainFigure(total.preferred), locale);
    const occasion = occasionOf(edition, locale);
    const name = region === null ? "" : record.nameOf({ kind: "place", id: region }, locale);
    const state = (value: string, all: string, percent: number): string => {
      if (region !== null) return whole.stateShareOfRegion(value, all, percent, name);
      return whole[type === "new" ? "stateShareNew" : "stateShareBefore"](value, all, percent);
    };
    return {
      stem:
        region === null
          ? whole[type === "new" ? "askShareNew" : "askShareBefore"](occasion, sum)
          : whole.askShareOfRegion(occasion, sum, name, region === "ile-de-france"),
      right: whole.percent(right),
      whyRight: whole.whyShare(describeFigure(part.preferred, locale), sum),
      wrong: wrongShares(right, supportedRatio(part.claims, total.claims), total.preferred, context),
      explanation: {
        answer: state(describeFigure(part.preferred, locale), sum, Math.round(100 * share)),
        meaning: meanFigure(topic, dateOf(part, locale)),
        preferred: part.preferred,
        disagreement: part.disagreement,
        about: part.about,
        scales: besideTotals(part, totals, locale),
      },
    };
  });
}

/** The promise that lies above every other one of an edition and makes a large part of its total. */
function largestOf(total: EditionSubject, figures: readonly FigureSubject[]): readonly AnnouncementSubject[] {
  const promises = figures
    .filter(isPromise)
    .filter(
      ({ preferred, about }) =>
        preferred.kind === "investment" &&
        preferred.bound !== "up_to" &&
        about.announcement.edition === total.about.edition.id,
    );
  // Where the promises that are known come to more than the total, it is not the total of them.
  const all = promises.reduce((sum, { preferred }) => sum + (valueOf(preferred) ?? 0), 0);
  if (all > (valueOf(total.preferred) ?? 0)) return [];
  return promises.filter(
    (one) => isLarge(one, total) && promises.every((other) => other === one || isAbove(one, other)),
  );
}

function draftLargest(promise: AnnouncementSubject, total: EditionSubject): Draft {
  const { edition } = total.about;
  const { announcement } = promise.about;
  const frame = {
    id: `choice.share-of-one.${edition.id}`,
    asks: [promise.preferred.id, total.preferred.id],
    difficulty: 3,
    isNotable: isNotable(total),
  } as const;
  return draftChoice(frame, (context) => {
    const { locale } = context;
    const topic = topicOf(promise, locale, context.record);
    if (topic === null) return null;
    const share = (valueOf(promise.preferred) ?? 0) / (valueOf(total.preferred) ?? 1);
    const right = toldPercent(share);
    const { whole } = morePhrasesIn(locale);
    const { meanFigure } = phrasesIn(locale);
    const sum = describeFigure(plainFigure(total.preferred), locale);
    const who = nameAnnouncers(announcement.organisations, locale, announcement.announced, context.record);
    return {
      stem: whole.askShareOfOne(occasionOf(edition, locale), sum),
      right: whole.percent(right),
      whyRight: whole.whyShare(describeFigure(promise.preferred, locale), sum),
      wrong: wrongShares(right, supportedRatio(promise.claims, total.claims), total.preferred, context),
      explanation: {
        answer: whole.stateShareOfOne(
          who,
          describeFigure(promise.preferred, locale),
          sum,
          announcement.subject[locale],
        ),
        meaning: meanFigure(topic, dateOf(promise, locale)),
        preferred: promise.preferred,
        disagreement: promise.disagreement,
        about: promise.about,
        // The share is the answer: told again to the percent, it would seem another.
        scales: [...scalesOf(promise, locale, context.record)].filter(({ scale }) => scale.type !== "share"),
      },
    };
  });
}
