import * as z from "zod";
import { SeriesId } from "./identifier.ts";
import { Name } from "./organisation.ts";
import { LocalisedText } from "./primitive.ts";

export const Series = z
  .strictObject({ id: SeriesId, names: z.array(Name).min(1), summary: LocalisedText })
  .meta({ id: "SeriesRecord", title: "Series" });
