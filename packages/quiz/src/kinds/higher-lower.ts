import {
  type ClaimId,
  countWitnesses,
  type FigureClaim,
  isOnWhole,
  type Language,
  spanOf,
  valueOf,
} from "@choosefr/model";
import { describeFigure } from "../describe-figure.ts";
import { explain } from "../explanation.ts";
import { areWellKnown, isComparable } from "../fame.ts";
import type { Announcers } from "../phrases/announcers.ts";
import { phrasesIn } from "../phrases/index.ts";
import { areOfOneUnit, formatTimes } from "../proportion.ts";
import type { Difficulty, Option } from "../question.ts";
import { shuffle } from "../random.ts";
import type { AnnouncementSubject, FigureSubject } from "../subject.ts";
import { monthOf, nameAnnouncers, whenIn } from "../topic.ts";
import type { Draft } from "./kind.ts";

/** Below this ratio two sums are too close for the question to be fair; from the other on, it is easy. */
const LEAST_RATIO = 1.25;
const EASY_RATIO = 2;

/**
 * Who promised more? Pairs of sums of one month and edition where every standing claim of one lies above every standing
 * claim of the other, so that the answer holds whatever source one believes. At least one is a household name, and the
 * other worth asking about.
 */
export function draftHigherLower(subjects: readonly FigureSubject[]): readonly Draft[] {
  const sums = subjects.filter(
    (subject): subject is AnnouncementSubject =>
      subject.preferred.kind === "investment" &&
      "announcement" in subject.about &&
      subject.about.announcement.edition !== null &&
      subject.about.announcement.recipients.length === 0 &&
      isComparable(subject),
  );
  return sums.flatMap((a, index) =>
    sums
      .slice(index + 1)
      .filter((b) => arePaired(a, b))
      .flatMap((b) => {
        const [more, less] = isAbove(a, b) ? [a, b] : [b, a];
        return isAbove(more, less) ? [draftPair(more, less)] : [];
      }),
  );
}

function arePaired(
  { about: { announcement: a } }: AnnouncementSubject,
  { about: { announcement: b } }: AnnouncementSubject,
) {
  return (
    a.edition === b.edition &&
    a.announced.slice(0, 7) === b.announced.slice(0, 7) &&
    (areWellKnown(a.organisations) || areWellKnown(b.organisations)) &&
    !a.organisations.some((id) => b.organisations.includes(id))
  );
}

/** Household names far apart are the easiest question there is. */
function difficultyOfPair(more: AnnouncementSubject, less: AnnouncementSubject): Difficulty {
  const areFamous = [more, less].every(({ about }) => areWellKnown(about.announcement.organisations));
  const ratio = (valueOf(more.preferred) ?? 0) / (valueOf(less.preferred) ?? 1);
  return areFamous && ratio >= EASY_RATIO ? 1 : 2;
}

/** Whether every standing figure of one lies clearly above every standing figure of the other. */
export function isAbove(a: FigureSubject, b: FigureSubject): boolean {
  if (!areOfOneUnit(a.preferred, b.preferred)) return false;
  const low = Math.min(...standingSpans(a.claims).map((span) => span.low.at));
  const high = Math.max(...standingSpans(b.claims).map((span) => span.high.at));
  return low >= high * LEAST_RATIO;
}

function standingSpans(claims: readonly FigureClaim[]) {
  return claims
    .filter(
      (claim) =>
        isOnWhole(claim) && claim.rank !== "deprecated" && !claim.scope.some(({ type }) => type === "conversion-of"),
    )
    .map(spanOf)
    .filter((span) => span !== null);
}

function draftPair(more: AnnouncementSubject, less: AnnouncementSubject): Draft {
  const records = [more, less].map(({ about }) => about.announcement.id).toSorted();
  const id = `higher-lower.investment.${records.join(".")}`;
  const difficulty = difficultyOfPair(more, less);
  const asks: readonly ClaimId[] = [more.preferred.id, less.preferred.id];
  return {
    id,
    kind: "higher-lower",
    asks,
    difficulty,
    isNotable: true,
    build: ({ locale, random, hidden, record }) => {
      const phrases = phrasesIn(locale);
      const [moreName, lessName] = [more, less].map(({ about }) =>
        nameAnnouncers(about.announcement.organisations, locale, about.announcement.announced, record),
      ) as [Announcers, Announcers];
      const ratio = (valueOf(more.preferred) ?? 0) / (valueOf(less.preferred) ?? 1);
      const factor = formatTimes(more.preferred, less.preferred, ratio, locale);
      const options = shuffle<Option & { readonly figure: string }>(
        [
          {
            text: moreName.names,
            isCorrect: true,
            why: phrases.whyMore(countWitnesses(more.preferred.evidence)),
            figure: valueText(more, locale),
          },
          { text: lessName.names, isCorrect: false, why: phrases.whyLess(factor), figure: valueText(less, locale) },
        ],
        random,
      );
      const [first, second] = options;
      if (first === undefined || second === undefined) return null;
      const { announcement } = more.about;
      const month = monthOf(announcement.announced, locale);
      return {
        kind: "higher-lower",
        id,
        locale,
        claims: asks,
        stem: phrases.askMore(first.text, second.text, month),
        difficulty,
        explanation: explain({
          locale,
          record,
          answer: phrases.stateMore(moreName, lessName, valueText(more, locale), valueText(less, locale)),
          meaning: phrases.meanFigure(
            { kind: "investment", who: moreName, month, into: null },
            whenIn(announcement.announced, locale),
          ),
          preferred: more.preferred,
          disagreement: more.disagreement,
          about: more.about,
          beside: [{ announcement: less.about.announcement, claim: less.preferred }],
          scales: [
            {
              scale: { type: "times-the-other", of: "investment", factor, other: lessName, month },
              reveals: [],
            },
          ],
          hidden,
        }),
        options: [first, second],
      };
    },
  };
}

function valueText({ preferred }: FigureSubject, locale: Language): string {
  return describeFigure(preferred, locale);
}
