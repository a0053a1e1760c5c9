import {
  type ClaimId,
  countWitnesses,
  describeDate,
  type FigureClaim,
  isMoney,
  isOnWhole,
  type Language,
  spanOf,
  valueOf,
} from "@choosefr/model";
import { explain } from "../explanation.ts";
import { phrasesIn } from "../phrases/index.ts";
import type { Option } from "../question.ts";
import { shuffle } from "../random.ts";
import { formatFactor } from "../scale.ts";
import type { FigureSubject } from "../subject.ts";
import { monthOf, nameAnnouncers } from "../topic.ts";
import { describeFigure } from "./choice-of-figure.ts";
import type { Draft } from "./kind.ts";

type AnnouncementSubject = FigureSubject & {
  readonly about: Extract<FigureSubject["about"], { announcement: unknown }>;
};

/** Below this ratio two sums are too close for the question to be fair. */
const LEAST_RATIO = 1.25;

/**
 * Who promised more? Pairs of sums of one edition where every standing claim of one lies above every standing claim
 * of the other, so that the answer holds whatever source one believes.
 */
export function draftHigherLower(subjects: readonly FigureSubject[]): readonly Draft[] {
  const sums = subjects.filter(
    (subject): subject is AnnouncementSubject =>
      subject.preferred.kind === "investment" &&
      "announcement" in subject.about &&
      subject.about.announcement.edition !== null &&
      subject.about.announcement.recipients.length === 0,
  );
  return sums.flatMap((a, index) =>
    sums.slice(index + 1).flatMap((b) => {
      const [more, less] = isAbove(a, b) ? [a, b] : [b, a];
      const isFair = isAbove(more, less) && a.about.announcement.edition === b.about.announcement.edition;
      return isFair ? [draftPair(more, less)] : [];
    }),
  );
}

function isAbove(a: FigureSubject, b: FigureSubject): boolean {
  if (!isMoney(a.preferred) || !isMoney(b.preferred) || a.preferred.currency !== b.preferred.currency) return false;
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
  const asks: readonly ClaimId[] = [more.preferred.id, less.preferred.id];
  return {
    id,
    kind: "higher-lower",
    asks,
    difficulty: 1,
    build: ({ locale, random, hidden }) => {
      const phrases = phrasesIn(locale);
      const [moreName, lessName] = [more, less].map(({ about }) =>
        nameAnnouncers(about.announcement.organisations, locale),
      ) as [string, string];
      const factor = formatFactor((valueOf(more.preferred) ?? 0) / (valueOf(less.preferred) ?? 1), locale);
      const options = shuffle<Option & { readonly figure: string }>(
        [
          {
            text: moreName,
            isCorrect: true,
            why: phrases.whyMore(countWitnesses(more.preferred.evidence)),
            figure: valueText(more, locale),
          },
          { text: lessName, isCorrect: false, why: phrases.whyLess(factor), figure: valueText(less, locale) },
        ],
        random,
      );
      const [first, second] = options;
      if (first === undefined || second === undefined) return null;
      const { announcement } = more.about;
      return {
        kind: "higher-lower",
        id,
        locale,
        claims: asks,
        stem: phrases.askMore(first.text, second.text, monthOf(announcement.announced, locale)),
        difficulty: 1,
        explanation: explain({
          locale,
          answer: phrases.stateMore(moreName, lessName, valueText(more, locale), valueText(less, locale)),
          meaning: phrases.meanFigure(
            { kind: "investment", who: moreName, month: monthOf(announcement.announced, locale), into: null },
            describeDate(announcement.announced, locale),
          ),
          preferred: more.preferred,
          disagreement: more.disagreement,
          about: more.about,
          alsoAbout: less.about.announcement.organisations,
          scales: [{ scale: { type: "times-the-other", factor, other: lessName }, reveals: [] }],
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
