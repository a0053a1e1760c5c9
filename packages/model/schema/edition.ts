import * as z from "zod";
import { EditionClaim } from "./edition-claim.ts";
import { EditionId, PlaceId, SeriesId } from "./identifier.ts";
import { Note } from "./note.ts";
import { Day, LocalisedText } from "./primitive.ts";

export const Edition = z
  .strictObject({
    id: EditionId,
    series: SeriesId,
    number: z
      .int()
      .positive()
      .nullable()
      .describe("Which of its series it is; null for a gathering that is not counted."),
    date: Day,
    names: LocalisedText,
    venue: z.strictObject({ name: LocalisedText, place: PlaceId.nullable() }).nullable(),
    theme: LocalisedText.nullable(),
    notes: z.array(Note),
    claims: z.array(EditionClaim),
  })
  .meta({ id: "EditionRecord", title: "Edition" });
