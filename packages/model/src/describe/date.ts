import type { Language } from "../generated/types.ts";

const MONTHS: Record<Language, readonly string[]> = {
  fr: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/**
 * A year, a month or a day in words: "12 mai 2024", "1er juin 2026"; "12 May 2024". As precise as what is given.
 *
 * @example
 * import { describeDate } from "@choosefr/model";
 * describeDate("2024-05-12", "fr"); // => "12 mai 2024"
 */
export function describeDate(date: string, locale: Language): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const name = MONTHS[locale][Number(month) - 1] ?? month;
  if (day === undefined) return `${name} ${year}`;
  const number = Number(day) === 1 && locale === "fr" ? "1er" : String(Number(day));
  return `${number} ${name} ${year}`;
}
