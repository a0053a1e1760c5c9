import {
  conversionOf,
  type FigureClaim,
  isMoney,
  isOnWhole,
  spanOf,
  timeOf,
  toleranceOf,
  valueOf,
} from "@choosefr/model";
import { plainFigure } from "../confusion.ts";
import { describeFigure } from "../describe-figure.ts";
import { explain } from "../explanation.ts";
import { phrasesIn } from "../phrases/index.ts";
import type { FigureTopic, Phrases } from "../phrases/phrases.ts";
import type { EstimateQuestion } from "../question.ts";
import { createRandom } from "../random.ts";
import { scalesOf } from "../scale.ts";
import type { FigureSubject } from "../subject.ts";
import { dateOf, topicOf } from "../topic.ts";
import { difficultyOf } from "./choice-of-figure.ts";
import type { BuildContext } from "./kind.ts";

/** The line spans so many decades beside the answer's, from one below it and the others above to the other way round. */
const DECADES_BESIDE = 4;
/** Both ends lie at least so many times beyond what is right. */
const LEAST_ROOM = 1.5;

/** What every question with an answer on a number line has. */
type OnNumberLine = Omit<EstimateQuestion, "id" | "kind">;

/**
 * A question with its answer on a logarithmic line. Only settled figures in euros or of things are asked so, and none of
 * which sources name only the upper end, where any low guess would be right: null for all others.
 */
export function buildOnNumberLine<Stems extends { readonly stem: string }>(
  subject: FigureSubject,
  { locale, hidden, record }: BuildContext,
  ask: (phrases: Phrases, topic: FigureTopic) => Stems,
): (Omit<OnNumberLine, "stem"> & Stems) | null {
  const { preferred, claims, isSettled, disagreement, about } = subject;
  const topic = topicOf(subject, locale, record);
  const value = valueOf(preferred);
  const unit = unitOf(preferred);
  if (topic === null || value === null || unit === null || !isSettled || preferred.bound === "up_to") return null;
  const phrases = phrasesIn(locale);
  const accepted = acceptedRange(claims);
  return {
    locale,
    claims: [preferred.id],
    ...ask(phrases, topic),
    difficulty: difficultyOf(subject),
    explanation: explain({
      locale,
      record,
      answer: phrases.stateFigure(topic, describeFigure(preferred, locale), true),
      meaning: phrases.meanFigure(topic, dateOf(subject, locale)),
      preferred,
      disagreement,
      about,
      scales: scalesOf(subject, locale, record),
      hidden,
    }),
    unitLabels: phrases.unit(unit.label),
    unitSize: unit.size,
    units: unitsBeside(unit).map(({ label, size }) => ({ size, labels: phrases.unit(label) })),
    ...lineAround(value, accepted, subject.key),
    ...accepted,
    answerText: describeFigure(preferred.bound === "range" ? preferred : plainFigure(preferred), locale),
  };
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The ends of a line that holds the answer: the same for a figure each time and different from figure to figure, so that
 * where the answer lies on it gives nothing away.
 */
function lineAround(value: number, { low, high }: Range, key: string): { readonly min: number; readonly max: number } {
  const decade = 10 ** Math.floor(Math.log10(value));
  const lines = Array.from({ length: DECADES_BESIDE - 1 }, (_, index) => ({
    min: Math.max(1, decade / 10 ** (index + 1)),
    max: decade * 10 ** (DECADES_BESIDE - index - 1),
  }));
  const roomy = lines.filter(({ min, max }) => min * LEAST_ROOM <= low && high * LEAST_ROOM <= max);
  const [widest = { min: low / LEAST_ROOM, max: high * LEAST_ROOM }] = lines;
  return roomy[Math.floor(createRandom(key)() * roomy.length)] ?? widest;
}

interface Unit {
  readonly label: Parameters<Phrases["unit"]>[0];
  readonly size: number;
}

const BILLIONS: Unit = { label: "EUR-billion", size: 1e9 };
const MILLIONS: Unit = { label: "EUR-million", size: 1e6 };
const EUROS: Unit = { label: "EUR", size: 1 };

function unitOf(claim: FigureClaim): Unit | null {
  if (!isMoney(claim)) return { label: claim.unit, size: 1 };
  if (claim.currency !== "EUR" || claim.amount === null) return null;
  return claim.amount >= BILLIONS.size ? BILLIONS : MILLIONS;
}

/** Every unit of what a unit measures, the largest first. */
function unitsBeside(unit: Unit): readonly Unit[] {
  return unit === BILLIONS || unit === MILLIONS ? [BILLIONS, MILLIONS, EUROS] : [unit];
}

/** From the lowest to the highest value that a standing claim on the whole plan as announced supports, with tolerance. */
function acceptedRange(claims: readonly FigureClaim[]): { readonly low: number; readonly high: number } {
  const spans = claims
    .filter((claim) => isOnWhole(claim) && claim.rank !== "deprecated" && conversionOf(claim) === null)
    .filter((claim) => timeOf(claim) === null && claim.bound !== "up_to")
    .map(spanOf)
    .filter((span) => span !== null);
  return {
    low: Math.min(...spans.map(({ low, isAbout }) => low.at - toleranceOf(low.printed, isAbout))),
    high: Math.max(...spans.map(({ high, isAbout }) => high.at + toleranceOf(high.printed, isAbout))),
  };
}
