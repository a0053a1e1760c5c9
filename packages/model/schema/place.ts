import * as z from "zod";
import { EntityClaim } from "./entity-claim.ts";
import { PlaceId } from "./identifier.ts";
import { LocalisedText } from "./primitive.ts";

export const Place = z
  .strictObject({
    id: PlaceId,
    names: LocalisedText,
    type: z.enum(["country", "region", "departement", "commune", "area"]),
    code: z
      .string()
      .regex(/^(?:\d{2}|\d[0-9AB]\d{0,3}|\d{3})$/, "expected an INSEE code")
      .nullable()
      .describe("INSEE code; null for an area or a country, which have none."),
    within: PlaceId.nullable().describe("The next larger place: commune, département, region, country."),
    coordinates: z
      .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
      .nullable()
      .describe("A point in a commune, in degrees (WGS 84); null for larger places and where none is known."),
    claims: z.array(EntityClaim),
  })
  .meta({ id: "PlaceRecord", title: "Place" });
