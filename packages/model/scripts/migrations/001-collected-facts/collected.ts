// The form of the collected facts: JSON Lines, one object a line, as their FORMAT.md tells.
import * as z from "zod";

const claimFields = z.object({
  kind: z.string(),
  sources: z.array(z.string()),
  scope: z.string().nullish(),
  figure: z.string().nullish(),
  amount: z.number().nullish(),
  currency: z.string().nullish(),
  count: z.number().nullish(),
  people: z.number().nullish(),
  quantity: z.number().nullish(),
  unit: z.string().nullish(),
  bound: z.string().nullish(),
  job_type: z.string().nullish(),
  by: z.union([z.number(), z.string()]).nullish(),
  from: z.number().nullish(),
  to: z.number().nullish(),
  years: z.number().nullish(),
  place: z.string().nullish(),
  departement: z.string().nullish(),
  region: z.string().nullish(),
  purpose_fr: z.string().nullish(),
  purpose_en: z.string().nullish(),
  site_kind: z.string().nullish(),
  status: z.string().nullish(),
  on: z.string().nullish(),
  summary_fr: z.string().nullish(),
  summary_en: z.string().nullish(),
  note_fr: z.string().nullish(),
  note_en: z.string().nullish(),
});

const announcement = z.object({
  id: z.string(),
  company: z.string(),
  edition: z.string().nullable(),
  announced: z.string(),
  claims: z.array(claimFields),
  disagreements: z.string().nullable(),
});

const source = z.object({
  id: z.string(),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string(),
  kind: z.enum(["government", "company", "press", "agency", "trade", "blog"]),
  accessed: z.string().nullish(),
  title_rebuilt: z.boolean().optional(),
});

/** A claim as it was collected; which fields it has depends on its kind. */
export type CollectedClaim = z.infer<typeof claimFields>;
/** An announcement as it was collected. */
export type CollectedAnnouncement = z.infer<typeof announcement>;
/** A source as it was collected. */
export type CollectedSource = z.infer<typeof source>;

/** Reads the announcements of a file's text. Throws on a line that is not of the form, with its number. */
export function readAnnouncements(text: string): readonly CollectedAnnouncement[] {
  return readLines(text, announcement);
}

/** Reads the sources of a file's text. Throws on a line that is not of the form, with its number. */
export function readSources(text: string): readonly CollectedSource[] {
  return readLines(text, source);
}

function readLines<Schema extends z.ZodType>(text: string, schema: Schema): readonly z.infer<Schema>[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [schema.parse(JSON.parse(line))];
    } catch (cause) {
      throw new Error(`Line ${index + 1} is not of the form of FORMAT.md.`, { cause });
    }
  });
}
