import * as z from "zod";
import { EntityClaim } from "./claim.ts";
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
    claims: z.array(EntityClaim),
  })
  .meta({ id: "PlaceRecord", title: "Place" });
