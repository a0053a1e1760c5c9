import type { Answer } from "@choosefr/quiz";
import { isRecord } from "./record.ts";

/** No question has more options, items or matches. */
const MOST = 9;
const LONGEST_TEXT = 200;

/** Reads an answer as it was kept; null for what is none of the forms that an answer can have. */
export function parseAnswer(value: unknown): Answer | null {
  if (!isRecord(value)) return null;
  const { option, value: number, low, high, order, matches, text, point, isTrue, confidence, isSkipped } = value;
  if (isIndex(option)) return { option };
  if (isPositive(number)) return { value: number };
  if (isPositive(low) && isPositive(high) && low <= high) return { low, high };
  if (isShortList(order) && order.every(isIndex)) return { order };
  if (isShortList(matches) && matches.every(isIndexOrNone)) return { matches };
  if (typeof text === "string" && text.length <= LONGEST_TEXT) return { text };
  if (isRecord(point)) return parsePoint(point);
  if (typeof isTrue === "boolean" && isWithin(confidence, 50, 100)) return { isTrue, confidence };
  return isSkipped === true ? { isSkipped } : null;
}

function parsePoint({ latitude, longitude }: Record<string, unknown>): Answer | null {
  const isOnEarth = isWithin(latitude, -90, 90) && isWithin(longitude, -180, 180);
  return isOnEarth ? { point: { latitude, longitude } } : null;
}

function isIndex(value: unknown): value is number {
  return Number.isInteger(value) && isWithin(value, 0, MOST - 1);
}

function isIndexOrNone(value: unknown): value is number | null {
  return value === null || isIndex(value);
}

function isPositive(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && value >= least && value <= most;
}

function isShortList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= MOST;
}
