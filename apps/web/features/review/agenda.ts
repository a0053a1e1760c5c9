import { type Card, due } from "@choosefr/quiz/schedule";
import { cardsOf } from "../progress/cards.ts";
import type { KeptAnswer } from "../progress/kept-answer.ts";

/** What is to be asked again, and when. */
export interface Agenda {
  /** The questions to ask on this day or overdue, what is longest overdue first. */
  readonly due: readonly string[];
  /** The others, the one that comes first first. */
  readonly later: readonly string[];
  /** When the first of the others is due; null without others. */
  readonly next: Date | null;
}

/** What answers lead to at a moment. What is due in the course of a day is due from its beginning, where the reader is. */
export function agendaOf(answers: readonly KeptAnswer[], now: Date, gone: ReadonlySet<string> = new Set()): Agenda {
  const cards = [...cardsOf(answers)].filter(([id]) => !gone.has(id));
  const today = due(cards, endOfDay(now));
  const isToday = new Set(today);
  const later = cards.filter(([id]) => !isToday.has(id)).toSorted(([, a], [, b]) => compareDue(a, b));
  const [first] = later;
  return { due: today, later: later.map(([id]) => id), next: first === undefined ? null : new Date(first[1].due) };
}

function endOfDay(now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate(), 23, 59, 59, 999);
}

function compareDue(a: Card, b: Card): number {
  return a.due < b.due ? -1 : a.due > b.due ? 1 : 0;
}
