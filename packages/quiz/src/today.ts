const MS_PER_DAY = 86_400_000;

/** The day in Paris at a moment, as "2026-11-23". `nowMs` is in milliseconds since 1970 in UTC, as clocks give it. */
export function dayInParis(nowMs: number): string {
  // The Swedish way of writing a date is the one that sorts.
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" }).format(nowMs);
}

/** The number of the week of a day, from Monday to Sunday, counted from an arbitrary one; 0 where it is none. */
export function weekOf(day: string): number {
  const [monday = day] = daysOfWeekUpTo(day);
  const at = Date.parse(`${monday}T00:00:00Z`);
  return Number.isNaN(at) ? 0 : Math.floor(at / (7 * MS_PER_DAY));
}

/** The days from Monday to a day of the same week, the day last; the day alone where it is none. */
export function daysOfWeekUpTo(day: string): readonly string[] {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || Number.isNaN(at)) return [day];
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return Array.from({ length: sinceMonday + 1 }, (_, index) =>
    new Date(at - (sinceMonday - index) * MS_PER_DAY).toISOString().slice(0, 10),
  );
}
