const DAY = 24 * 60 * 60 * 1000;

/**
 * The least number of days between two dates that may be as vague as a month or a year (ISO 8601): 0 where one lies
 * within the other.
 */
export function daysBetween(a: string, b: string): number {
  const [firstA, lastA] = spanOf(a);
  const [firstB, lastB] = spanOf(b);
  return Math.max(0, firstA - lastB, firstB - lastA) / DAY;
}

/** The first and the last day that a date may mean, in milliseconds. */
function spanOf(date: string): readonly [number, number] {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)];
  if (day === undefined) return [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 0)];
  return [Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day)];
}
