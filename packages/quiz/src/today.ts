const MS_PER_DAY = 86_400_000;

/** The day in Paris at a moment, as "2026-11-23". `nowMs` is in milliseconds since 1970 in UTC, as clocks give it. */
export function dayInParis(nowMs: number): string {
  // The Swedish way of writing a date is the one that sorts.
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" }).format(nowMs);
}

/** The number of a day, counted from an arbitrary one; 0 where it is none. */
export function numberOfDay(day: string): number {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !/^\d{4}-\d{2}-\d{2}$/u.test(day) || Number.isNaN(at) ? 0 : Math.floor(at / MS_PER_DAY);
}
