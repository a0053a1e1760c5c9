import type { Lang } from "../language/lang.ts";

/** A day as it stands in a sentence: "mardi 24 novembre", "Tuesday 24 November". Where the reader is. */
export function describeDay(day: Date, lang: Lang): string {
  const text = new Intl.DateTimeFormat(lang === "fr" ? "fr-FR" : "en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
  }).format(day);
  return lang === "fr" ? text.replace(/ 1 /u, " 1er ") : text.replace(",", "");
}
