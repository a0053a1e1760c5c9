import type { Language } from "@choosefr/model";
import { createEmptyCard, fsrs, type Grade, Rating, State } from "ts-fsrs";
import { explainNextInEnglish } from "./phrases/en/schedule.ts";
import { explainNextInFrench } from "./phrases/fr/schedule.ts";
import type { NextReview } from "./phrases/next-review.ts";
import type { Score } from "./score.ts";

const DAY_MS = 86_400_000;

/** A year is the longest wait: what nobody has seen for longer may have changed. */
const MOST_DAYS = 365;
/** A wrong number that scores so much was close: within 1.6 times of the truth. */
const CLOSE_POINTS = 0.8;

/**
 * FSRS as its authors recommend it, in whole days and without chance: the same answers at the same times give the same days.
 */
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: MOST_DAYS,
  enable_fuzz: false,
  enable_short_term: false,
});

/** How well an answer was known. */
export type Recall = "again" | "hard" | "good";

/** What is kept of a question that was answered: plain JSON, times in ISO 8601 (UTC). */
export interface Card {
  /** When it is to be asked again. */
  readonly due: string;
  readonly lastReview: string;
  /** In how many days it is remembered nine times out of ten, as FSRS reckons. */
  readonly stability: number;
  /** From 1 to 10, as FSRS reckons. */
  readonly difficulty: number;
  /** How often it was answered, how often it was forgotten after it had been known, and how often in a row it was known. */
  readonly reviews: number;
  readonly lapses: number;
  readonly streak: number;
  readonly lastRecall: Recall;
}

/** What `undo` needs to take an answer back, and what an export tells of it. */
export interface ReviewLog {
  readonly at: string;
  readonly recall: Recall;
  /** The card before; null where this was the first answer. */
  readonly before: Card | null;
}

/** The score of an answer and, where it was asked, whether the reader was sure of it and quick. */
export interface ScoredAnswer extends Score {
  readonly isSure?: boolean;
}

/**
 * How well an answer was known: wrong is "again"; close to a number, right without being sure, or right by an interval so wide
 * that it scores nothing, is "hard"; anything else that is right is "good".
 */
export function recallOf({ points, isCorrect, isSure }: ScoredAnswer): Recall {
  if (!isCorrect) return points >= CLOSE_POINTS ? "hard" : "again";
  return isSure === false || points <= 0 ? "hard" : "good";
}

/**
 * Takes an answer into account; null stands for a question that was never answered. A clock that was put back counts as
 * standing still.
 *
 * @example
 * import { review } from "@choosefr/quiz/schedule";
 * const { card } = review(null, { points: 1, isCorrect: true }, new Date("2026-05-01T08:00:00Z"));
 * card.due.slice(0, 10); // => "2026-05-04"
 */
export function review(
  before: Card | null,
  answer: ScoredAnswer,
  now: Date,
): { readonly card: Card; readonly log: ReviewLog } {
  const at = before === null ? now : new Date(Math.max(now.getTime(), Date.parse(before.lastReview)));
  const recall = recallOf(answer);
  const { card: next } = scheduler.next(before === null ? createEmptyCard(at) : toFsrs(before), at, GRADES[recall]);
  const lastReview = at.toISOString();
  const card: Card = {
    due: new Date(at.getTime() + Math.min(next.scheduled_days, MOST_DAYS) * DAY_MS).toISOString(),
    lastReview,
    stability: next.stability,
    difficulty: next.difficulty,
    reviews: next.reps,
    lapses: next.lapses,
    streak: recall === "again" ? 0 : (before?.streak ?? 0) + 1,
    lastRecall: recall,
  };
  return { card, log: { at: lastReview, recall, before } };
}

/** The card before an answer, null where it was the first. A log of another answer changes nothing. */
export function undo(card: Card, log: ReviewLog): Card | null {
  return card.lastReview === log.at && card.lastRecall === log.recall ? log.before : card;
}

/** The ids of what is to be asked again by now, what is longest overdue first; of equals, in the order of their ids. */
export function due(cards: Iterable<readonly [id: string, card: Card]>, now: Date): readonly string[] {
  return [...cards]
    .filter(([, card]) => Date.parse(card.due) <= now.getTime())
    .toSorted(([a, first], [b, second]) => compare(first.due, second.due) || compare(a, b))
    .map(([id]) => id);
}

/**
 * When a question comes back and why, in one sentence: "À revoir dans 4 jours, car vous l’avez trouvé deux fois de suite."
 */
export function explainNext(card: Card, now: Date, locale: Language): string {
  const next: NextReview = {
    days: (Date.parse(card.due) - now.getTime()) / DAY_MS,
    streak: card.streak,
    isShaky: card.lastRecall === "hard",
  };
  return locale === "fr" ? explainNextInFrench(next) : explainNextInEnglish(next);
}

/** A card that was kept, read back; null for whatever is none, or whose values cannot be. */
export function readCard(kept: unknown): Card | null {
  if (typeof kept !== "object" || kept === null) return null;
  const fields: Readonly<Record<string, unknown>> = { ...kept };
  const { due: dueAt, lastReview, stability, difficulty, reviews, lapses, streak, lastRecall } = fields;
  const isWhole = isTime(dueAt) && isTime(lastReview) && dueAt >= lastReview && isRecall(lastRecall);
  if (!isWhole || !isNumberIn(stability, 0.001, 36_500) || !isNumberIn(difficulty, 1, 10)) return null;
  if (!isCount(reviews) || !isCount(lapses) || !isCount(streak)) return null;
  if (reviews === 0 || lapses + streak > reviews || (streak === 0) !== (lastRecall === "again")) return null;
  return { due: dueAt, lastReview, stability, difficulty, reviews, lapses, streak, lastRecall };
}

const GRADES: Readonly<Record<Recall, Grade>> = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good };

function toFsrs(card: Card): Parameters<typeof scheduler.next>[0] {
  const [dueAt, lastReview] = [new Date(card.due), new Date(card.lastReview)];
  return {
    ...createEmptyCard(lastReview),
    due: dueAt,
    stability: card.stability,
    difficulty: card.difficulty,
    scheduled_days: Math.round((dueAt.getTime() - lastReview.getTime()) / DAY_MS),
    reps: card.reviews,
    lapses: card.lapses,
    state: State.Review,
    last_review: lastReview,
  };
}

/** A time as this module writes it, so that times compare as texts. */
function isTime(value: unknown): value is string {
  return typeof value === "string" && value.length === 24 && new Date(value).getTime() > 0 && isCanonical(value);
}

function isCanonical(time: string): boolean {
  return new Date(time).toISOString() === time;
}

function isRecall(value: unknown): value is Recall {
  return typeof value === "string" && Object.hasOwn(GRADES, value);
}

function isNumberIn(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && value >= least && value <= most;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
