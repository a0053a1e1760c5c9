import { countWitnesses, type Language, valueOf } from "@choosefr/model";
import { describeFigure } from "../describe-figure.ts";
import { explain } from "../explanation.ts";
import { isNotable } from "../fame.ts";
import { nameEdition } from "../occasion.ts";
import { phrasesIn } from "../phrases/index.ts";
import { formatTimes } from "../proportion.ts";
import type { Option } from "../question.ts";
import { shuffle } from "../random.ts";
import type { EditionSubject, FigureSubject } from "../subject.ts";
import { dateOf, topicOf } from "../topic.ts";
import { isAbove } from "./higher-lower.ts";
import type { Draft } from "./kind.ts";

/** Editions further apart than this are not compared by anyone. */
const MOST_DAYS = 400;
const DAY_MS = 86_400_000;

type Compared = EditionSubject & { readonly preferred: { readonly kind: "total_investment" | "projects" } };

/** Where was more announced? Editions that follow each other, or of one year, of which every standing claim agrees. */
export function draftHigherLowerOfEditions(subjects: readonly FigureSubject[]): readonly Draft[] {
  const compared = subjects.filter(isCompared);
  return compared.flatMap((a, index) =>
    compared
      .slice(index + 1)
      .filter((b) => a.preferred.kind === b.preferred.kind && daysBetween(a, b) <= MOST_DAYS)
      .flatMap((b) => {
        const [more, less] = isAbove(a, b) ? [a, b] : [b, a];
        return isAbove(more, less) ? [draftPair(more, less)] : [];
      }),
  );
}

function isCompared(subject: FigureSubject): subject is Compared {
  const { about, preferred, isSettled, whole } = subject;
  const isWhole = "edition" in about && isSettled && whole === null;
  return isWhole && (preferred.kind === "total_investment" || preferred.kind === "projects");
}

function daysBetween({ about: { edition: a } }: Compared, { about: { edition: b } }: Compared): number {
  return Math.abs(Date.parse(a.date) - Date.parse(b.date)) / DAY_MS;
}

function draftPair(more: Compared, less: Compared): Draft {
  const { kind } = more.preferred;
  const editions = [more, less].map(({ about }) => about.edition.id).toSorted();
  const id = `higher-lower.${kind}.${editions.join(".")}`;
  const asks = [more.preferred.id, less.preferred.id];
  return {
    id,
    kind: "higher-lower",
    asks,
    difficulty: 2,
    isNotable: isNotable(more) && isNotable(less),
    build: ({ locale, random, hidden, record }) => {
      const topic = topicOf(more, locale, record);
      if (topic === null) return null;
      const phrases = phrasesIn(locale);
      const ratio = (valueOf(more.preferred) ?? 0) / (valueOf(less.preferred) ?? 1);
      const factor = formatTimes(more.preferred, less.preferred, ratio, locale);
      const [first, second] = shuffle<Option & { readonly figure: string }>(
        [
          { ...named(more, locale), isCorrect: true, why: phrases.whyMore(countWitnesses(more.preferred.evidence)) },
          { ...named(less, locale), isCorrect: false, why: phrases.whyLess(factor) },
        ],
        random,
      );
      if (first === undefined || second === undefined) return null;
      return {
        kind: "higher-lower",
        id,
        locale,
        claims: asks,
        stem: phrases.editions.askMore(kind, first.text, second.text),
        difficulty: 2,
        explanation: explain({
          locale,
          record,
          answer: phrases.stateEach([named(more, locale), named(less, locale)]),
          meaning: phrases.meanFigure(topic, dateOf(more, locale)),
          preferred: more.preferred,
          disagreement: more.disagreement,
          about: more.about,
          scales: [{ scale: { type: "times-the-lower", factor }, reveals: [] }],
          hidden,
        }),
        options: [first, second],
      };
    },
  };
}

function named({ about, preferred }: Compared, locale: Language): { readonly text: string; readonly figure: string } {
  return { text: nameEdition(about.edition, locale), figure: describeFigure(preferred, locale) };
}
