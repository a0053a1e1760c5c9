import { type FigureClaim, type FigureValue, isMoney, valueOf } from "@choosefr/model";
import { plainFigure } from "../confusion.ts";
import { describeFigure } from "../describe-figure.ts";
import { explain } from "../explanation.ts";
import { phrasesIn } from "../phrases/index.ts";
import type { FigureTopic, Phrases } from "../phrases/phrases.ts";
import type { EstimateQuestion } from "../question.ts";
import { createRandom } from "../random.ts";
import { scalesOf } from "../scale.ts";
import type { FigureSubject } from "../subject.ts";
import { numbersOf, type Range, supportedRange } from "../supported-range.ts";
import { dateOf, topicOf } from "../topic.ts";
import { difficultyOf } from "./choice-of-figure.ts";
import type { BuildContext } from "./kind.ts";

/** How many times below and above the answer's decade a line begins and ends: all of them plausible, none of three decades. */
const LINES: readonly (readonly [below: number, above: number])[] = [
  [10, 10],
  [20, 10],
  [10, 20],
];
/** Both ends lie at least so many times beyond what is right. */
const LEAST_ROOM = 1.5;
/** A number this near the one that the record gives is right at least. */
const LEAST_TOLERANCE = 0.1;
/** What counts as right is told in so many digits. */
const DIGITS = 2;

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
  const accepted = acceptedRange(value, claims);
  return {
    locale,
    claims: [preferred.id],
    ...ask(phrases, topic),
    difficulty: difficultyOf(subject),
    explanation: explain({
      locale,
      record,
      answer: `${phrases.stateFigure(topic, describeFigure(preferred, locale), true)} ${phrases.countsAsRight(describeFigure(rangeOf(preferred, accepted), locale))}`,
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

/**
 * The ends of a line that holds the answer: the same for a figure each time and different from figure to figure, so that
 * where the answer lies on it gives nothing away.
 */
function lineAround(value: number, { low, high }: Range, key: string): { readonly min: number; readonly max: number } {
  const decade = 10 ** Math.floor(Math.log10(value));
  const lines = LINES.map(([below, above]) => ({ min: Math.max(1, decade / below), max: decade * above }));
  const roomy = lines.filter(({ min, max }) => min * LEAST_ROOM <= low && high * LEAST_ROOM <= max);
  const widest = { min: Math.max(low / (2 * LEAST_ROOM), Math.min(1, low / LEAST_ROOM)), max: decade * 100 };
  return roomy[Math.floor(createRandom(key)() * roomy.length)] ?? widest;
}

/** What counts as right: all that the claims that give the number support, and at least what is near enough to the figure, told by round numbers. */
function acceptedRange(value: number, claims: readonly FigureClaim[]): Range {
  const supported = supportedRange(numbersOf(claims));
  return {
    low: roundTo(Math.min(supported.low, value * (1 - LEAST_TOLERANCE)), Math.floor),
    high: roundTo(Math.max(supported.high, value * (1 + LEAST_TOLERANCE)), Math.ceil),
  };
}

/** A figure as the range from one value to another. */
function rangeOf(figure: FigureClaim, { low, high }: Range): FigureValue {
  return isMoney(figure)
    ? { amount: low, amountMax: high, currency: figure.currency, bound: "range" }
    : { count: low, countMax: high, unit: figure.unit, bound: "range" };
}

/** Outwards to a round number; of a few things to the last whole one that is still right. */
function roundTo(value: number, outwards: (value: number) => number): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) - DIGITS + 1);
  if (unit <= 1) return outwards === Math.floor ? Math.ceil(value) : Math.floor(value);
  // Division and multiplication leave crumbs: 3.1e9 / 1e8 is not quite 31.
  return outwards(Number((value / unit).toPrecision(12))) * unit;
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
