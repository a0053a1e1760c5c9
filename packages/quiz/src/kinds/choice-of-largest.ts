import {
  type Announcement,
  type Catalogue,
  type Claim,
  isFigureClaim,
  isMoney,
  type Language,
  valueOf,
} from "@choosefr/model";
import type { Circles } from "../circle.ts";
import { describeFigure } from "../describe-figure.ts";
import { areWellKnown } from "../fame.ts";
import { nameEdition } from "../occasion.ts";
import { phrasesIn } from "../phrases/index.ts";
import { morePhrasesIn } from "../phrases/more.ts";
import { formatTimes, type ScaleIdea } from "../proportion.ts";
import { scalesOf } from "../scale.ts";
import {
  type AnnouncementSubject,
  allAskedOf,
  type EditionSubject,
  type FigureSubject,
  isOfSummit,
  isPromise,
  isWholeTotal,
} from "../subject.ts";
import { dateOf, nameAnnouncers, topicOf } from "../topic.ts";
import { isOnSeveralPages } from "../witness.ts";
import { draftChoice } from "./choice.ts";
import type { BuildContext, Draft } from "./kind.ts";

/** Clearly above: so many times every other promise as it is told. */
const LEAST_RATIO = 1.25;
/** A sum that anyone would take for a large one. */
const LIKELY_EUROS = 1e9;

/**
 * Who made the largest promise of a summit, and of all of them? The one whose sum, as it was promised, lies clearly above
 * whatever any source gives for every other.
 */
export function draftChoicesOfLargest(
  figures: readonly FigureSubject[],
  circles: Circles,
  record: Catalogue,
): readonly Draft[] {
  const promises = figures
    .filter(isPromise)
    .filter(({ preferred }) => preferred.kind === "investment" && isMoney(preferred) && preferred.currency === "EUR");
  const summits = record.editionIds.map((id) => record.edition(id)).filter(({ number }) => number !== null);
  const all = record.announcementIds.map((id) => record.announcement(id));
  const first = Math.min(...summits.map(({ date }) => Number(date.slice(0, "2018".length))));
  return [
    ...draftLargestOf(promises, all, circles, {
      id: "choice.largest.ever",
      beside: figures.filter(isWholeTotal).filter(isOfSummit),
      ask: (locale) => morePhrasesIn(locale).whole.askLargestOfAll(first),
    }),
    ...summits.flatMap((edition) =>
      draftLargestOf(
        promises.filter(({ about }) => about.announcement.edition === edition.id),
        edition.announcements.map((id) => record.announcement(id)),
        circles,
        {
          id: `choice.largest.${edition.id}`,
          beside: [],
          ask: (locale) => morePhrasesIn(locale).whole.askLargest(nameEdition(edition, locale)),
        },
      ),
    ),
  ];
}

/** How a question after the largest promise is called and asked. */
interface Largest {
  readonly id: string;
  readonly ask: (locale: Language) => string;
  /** Totals of summits that it can be set beside. */
  readonly beside: readonly EditionSubject[];
}

function draftLargestOf(
  promises: readonly AnnouncementSubject[],
  all: readonly Announcement[],
  circles: Circles,
  question: Largest,
): readonly Draft[] {
  const largest = promises.find((one) =>
    all
      .filter(({ id, recipients }) => id !== one.about.announcement.id && recipients.length === 0)
      .every(({ claims }) => LEAST_RATIO * highestOf(claims) < (valueOf(one.preferred) ?? 0)),
  );
  if (largest === undefined) return [];
  const { organisations } = largest.about.announcement;
  const rivals = promises.filter(
    (one) => one !== largest && circles.areApart(one.about.announcement.organisations, organisations),
  );
  return [
    draftLargest(
      largest,
      rivals.filter((one) => isLargestOfItsOwn(one, rivals)),
      question,
    ),
  ];
}

/** Whether the same organisations promised nothing larger: beside the largest of all one thinks of their largest. */
function isLargestOfItsOwn(one: AnnouncementSubject, all: readonly AnnouncementSubject[]): boolean {
  const { organisations } = one.about.announcement;
  return all.every(
    ({ about, preferred }) =>
      !about.announcement.organisations.some((id) => organisations.includes(id)) ||
      (valueOf(preferred) ?? 0) <= (valueOf(one.preferred) ?? 0),
  );
}

/** A promise beside all of a summit, the largest that it exceeds first. */
function totalsBeside(
  { preferred }: AnnouncementSubject,
  totals: readonly EditionSubject[],
  locale: Language,
): readonly ScaleIdea[] {
  return totals
    .map((total) => ({ total, times: (valueOf(preferred) ?? 0) / (valueOf(total.preferred) ?? 1) }))
    .filter(({ times }) => times >= LEAST_RATIO)
    .toSorted((a, b) => a.times - b.times)
    .map(({ total, times }) => ({
      scale: {
        type: "times-edition",
        of: "total_investment",
        factor: formatTimes(preferred, total.preferred, times, locale),
        edition: nameEdition(total.about.edition, locale),
      },
      reveals: [total.preferred.id],
    }));
}

/** The highest sum that any standing claim gives. */
function highestOf(claims: readonly Claim[]): number {
  return Math.max(
    0,
    ...claims
      .filter(({ kind, rank }) => kind === "investment" && rank !== "deprecated")
      .filter(isFigureClaim)
      .map((claim) => Math.max(valueOf(claim) ?? 0, (isMoney(claim) ? claim.amountMax : claim.countMax) ?? 0)),
  );
}

/** What a rival promised, and when: of several promises of the same one it is not clear which is meant. */
function stateRival(rival: AnnouncementSubject, { locale, record }: Pick<BuildContext, "locale" | "record">): string {
  const topic = topicOf(rival, locale, record);
  return topic === null ? "" : phrasesIn(locale).stateFigure(topic, describeFigure(rival.preferred, locale), true);
}

function draftLargest(
  largest: AnnouncementSubject,
  rivals: readonly AnnouncementSubject[],
  { id, ask, beside }: Largest,
): Draft {
  const { about, preferred, disagreement } = largest;
  const frame = {
    id,
    asks: [preferred.id],
    difficulty: 3,
    isNotable: isOnSeveralPages(preferred),
  } as const;
  return draftChoice(frame, ({ locale, hidden, record }) => {
    const topic = topicOf(largest, locale, record);
    if (topic === null) return null;
    const { tellPlan, whyWrong, stateFigure, meanFigure } = phrasesIn(locale);
    const stillAsked: ReadonlySet<string> = allAskedOf(hidden, record);
    const measure = ({ about: { announcement: other }, preferred: sum }: AnnouncementSubject): number =>
      4 * Number(!other.organisations.some((one) => stillAsked.has(one))) +
      2 * Number(areWellKnown(other.organisations)) +
      Number((valueOf(sum) ?? 0) >= LIKELY_EUROS);
    const nameOf = ({ about: { announcement: one } }: AnnouncementSubject) =>
      nameAnnouncers(one.organisations, locale, one.announced, record);
    return {
      stem: ask(locale),
      right: nameOf(largest).names,
      wrong: rivals
        .toSorted((a, b) => measure(b) - measure(a) || (valueOf(b.preferred) ?? 0) - (valueOf(a.preferred) ?? 0))
        .map((rival) => ({
          text: nameOf(rival).names,
          why: rival.about.announcement.organisations.some((one) => stillAsked.has(one))
            ? whyWrong({ type: "unsupported" })
            : stateRival(rival, { locale, record }),
        })),
      explanation: {
        answer: `${stateFigure(topic, describeFigure(preferred, locale), true)} ${tellPlan(about.announcement.subject[locale])}`,
        meaning: meanFigure(topic, dateOf(largest, locale)),
        preferred,
        disagreement,
        about,
        scales: [...totalsBeside(largest, beside, locale), ...scalesOf(largest, locale, record)],
      },
    };
  });
}
