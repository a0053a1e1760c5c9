import * as z from "zod";
import { Locator } from "./evidence.ts";
import { PublisherId, SourceId } from "./identifier.ts";
import { Day, PartialDate, SourceLanguage } from "./primitive.ts";

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
    relayOf: PublisherId.nullable().describe("The publisher whose text this page passes on: no witness of its own."),
  })
  .meta({ id: "SourceRecord", title: "Source" });
