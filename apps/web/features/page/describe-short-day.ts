import type { Lang } from "../language/lang.ts";

/** A day for a narrow column, "23 nov. 2026". */
export function describeShortDay(day: string, lang: Lang): string {
  const locale = lang === "fr" ? "fr-FR" : "en-GB";
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(`${day}T00:00Z`));
}
