import * as z from "zod";

/** A line of our own wording in both languages. French is written first; neither is a translation left to a machine. */
export const LocalisedText = z
  .strictObject({
    fr: z.string().trim().min(1, "expected French text").max(240, "at most 240 characters"),
    en: z.string().trim().min(1, "expected English text").max(240, "at most 240 characters"),
  })
  .meta({ id: "LocalisedText", description: "Our own wording, in French and in English." });

export const Language = z
  .enum(["fr", "en"])
  .meta({ id: "Language", description: "The languages that the project writes in and whose figures it reads." });

/** Two letters of ISO 639-1: a source may be in any language. */
export const SourceLanguage = z
  .string()
  .regex(/^[a-z]{2}$/, "expected a two-letter language code (ISO 639-1), for instance fr")
  .meta({ id: "SourceLanguage", description: "A language code of ISO 639-1." });

export const Country = z
  .string()
  .regex(/^[A-Z]{2}$/, "expected a two-letter country code (ISO 3166-1), for instance FR")
  .meta({ id: "Country", description: "A country code of ISO 3166-1." });

/** `2024`, `2024-05` or `2024-05-13`, as precise as the source and no more; the day must exist. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "expected 2024, 2024-05 or 2024-05-13")
  .refine(isRealDate, "expected a month and a day that exist")
  .meta({ id: "PartialDate", description: "A year, a month or a day (ISO 8601), as precise as its source." });

export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "expected a day, for instance 2024-05-13")
  .refine(isRealDate, "expected a month and a day that exist")
  .meta({ id: "Day", description: "A day (ISO 8601)." });

export const Year = z.int().min(1990, "expected a year from 1990 on").max(2100, "expected a year up to 2100");

function isRealDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
