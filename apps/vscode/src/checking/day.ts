/** Judges each document by the date in its front matter. */
export const BY_DOCUMENT = "document";

const DAY = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;

/** Whether a text is a year, a month or a day (ISO 8601) that exists. */
export function isDay(text: string): boolean {
  const groups = DAY.exec(text)?.groups;
  if (groups === undefined) return false;
  const [year, month, day] = [Number(groups["year"]), Number(groups["month"] ?? 1), Number(groups["day"] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A year, a month or a day in words: "13 May 2024", "1er mai 2024", "mai 2024", "2024". */
export function wordDay(day: string, displayLanguage: string): string {
  const [, month, date] = day.split("-");
  if (month === undefined) return day;
  const locale = /^fr\b/iu.test(displayLanguage) ? "fr" : "en-GB";
  const worded = new Date(`${day.slice(0, 7)}-${date ?? "01"}T00:00:00Z`).toLocaleDateString(locale, {
    ...(date === undefined ? {} : { day: "numeric" }),
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  // Only the first of a month is an ordinal in French, which the platform leaves out.
  return locale === "fr" ? worded.replace(/^1 /u, "1er ") : worded;
}
