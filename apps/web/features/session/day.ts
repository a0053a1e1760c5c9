import { dayInParis } from "@choosefr/quiz";

/** The day in Paris at this moment, by the clock of the server. */
export function dayNow(): string {
  return dayInParis(Date.now());
}

/** The day an address asks for: one gone by, written as in "2026-11-23"; today for anything else. */
export function readDay(asked: string | readonly string[] | undefined, today: string): string {
  if (typeof asked !== "string" || !/^\d{4}-\d{2}-\d{2}$/u.test(asked)) return today;
  const at = Date.parse(`${asked}T00:00:00Z`);
  const isADay = !Number.isNaN(at) && new Date(at).toISOString().startsWith(asked);
  return isADay && asked < today ? asked : today;
}
