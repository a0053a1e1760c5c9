import * as z from "zod";
import { Locator } from "./evidence.ts";
import { PublisherId, SourceId } from "./identifier.ts";
import { Day, PartialDate, SourceLanguage } from "./primitive.ts";

/**
 * Whose text a page passes on: an agency, a press kit, another paper, by its publisher; none where the text is judged to
 * be the publisher's own; unknown where nothing shows which. An unknown one never counts as independent.
 */
export const RelayOf = z
  .union([z.enum(["none", "unknown"]), PublisherId])
  .meta({ id: "RelayOf", description: "The publisher whose text a page passes on, none, or unknown." });

export const Source = z
  .strictObject({
    id: SourceId,
    publisher: PublisherId.nullable().describe("Null where the page does not say who publishes it."),
    title: z.string().trim().min(1).nullable(),
    url: z.url({ protocol: /^https?$/, error: "expected an address that begins with https:// or http://" }).nullable(),
    published: PartialDate.nullable(),
    publishedAt: Locator.nullable().describe("Where on the page the date stands."),
    accessed: Day.nullable(),
    language: SourceLanguage,
    kind: z.enum(["government", "company", "press", "agency", "trade", "blog"]),
    relayOf: RelayOf,
    lowGrade: z
      .enum(["content-farm", "machine-translation", "scraper"])
      .nullable()
      .describe("Why the page is a weak witness; null where it is an ordinary one."),
  })
  .meta({ id: "SourceRecord", title: "Source" });
