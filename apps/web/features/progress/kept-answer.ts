import type { Answer, QuestionKind } from "@choosefr/quiz";
import { parseAnswer } from "../saved/parse-answer.ts";
import { isRecord } from "../saved/record.ts";
import { isTime } from "./time.ts";

/** An answer as it is kept for good. All that a reader has learnt is reckoned from these alone. */
export interface KeptAnswer {
  /** The moment and six random characters: no two answers share it, on whatever device, and it sorts by time. */
  readonly id: string;
  /** The question's id. */
  readonly question: string;
  readonly kind: QuestionKind;
  readonly answer: Answer;
  readonly points: number;
  readonly isCorrect: boolean;
  /** How sure of it the reader was, in percent from 50 to 100; null where nobody asked. */
  readonly confidence: number | null;
  /** When it was given, ISO 8601 (UTC). */
  readonly at: string;
  /** The version of the data that it was asked from. */
  readonly data: string;
}

const KINDS: Readonly<Record<QuestionKind, true>> = {
  choice: true,
  "higher-lower": true,
  estimate: true,
  interval: true,
  order: true,
  match: true,
  "typed-name": true,
  map: true,
  "did-it-happen": true,
};

/** The id of an answer given at a moment; `bytes` are six random ones. */
export function answerId(at: string, bytes: Uint8Array): string {
  return `${at}~${Array.from(bytes.slice(0, 6), (byte) => (byte % 36).toString(36)).join("")}`;
}

/** Reads an answer as it was kept or exported; null for whatever is none. */
export function readKeptAnswer(value: unknown): KeptAnswer | null {
  if (!isRecord(value)) return null;
  const { id, question, kind, points, isCorrect, confidence, at, data } = value;
  const answer = parseAnswer(value["answer"]);
  const isMade = isTime(at) && isTextLike(id, /^[\dT:.Z-]{24}~[a-z\d]{6}$/u) && id.startsWith(at);
  if (!isMade || answer === null || !isKind(kind)) return null;
  if (!isTextLike(question, /^[a-z\d._-]{3,200}$/u) || !isTextLike(data, /^[\w.-]{1,40}$/u)) return null;
  if (typeof isCorrect !== "boolean" || !isNumberIn(points, -1000, 1)) return null;
  if (confidence !== null && !isNumberIn(confidence, 50, 100)) return null;
  return { id, question, kind, answer, points, isCorrect, confidence, at, data };
}

/** The order in which answers were given, on whatever devices. */
export function byTime(a: KeptAnswer, b: KeptAnswer): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function isKind(value: unknown): value is QuestionKind {
  return typeof value === "string" && Object.hasOwn(KINDS, value);
}

function isTextLike(value: unknown, pattern: RegExp): value is string {
  return typeof value === "string" && pattern.test(value);
}

function isNumberIn(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && value >= least && value <= most;
}
