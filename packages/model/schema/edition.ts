import * as z from "zod";
import { EditionClaim } from "./claim.ts";
import { EditionId, PlaceId, SeriesId } from "./identifier.ts";
import { LocalisedText } from "./primitive.ts";

export const Edition = z
  .strictObject({
    id: EditionId,
    series: SeriesId,
    names: LocalisedText,
    venue: z.strictObject({ name: LocalisedText, place: PlaceId.nullable() }).nullable(),
    theme: LocalisedText.nullable(),
    claims: z.array(EditionClaim),
  })
  .meta({ id: "EditionRecord", title: "Edition" });
