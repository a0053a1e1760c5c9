import * as z from "zod";
import { EntityClaim } from "./claim.ts";
import { PublisherId } from "./identifier.ts";
import { Country } from "./primitive.ts";

export const Publisher = z
  .strictObject({
    id: PublisherId,
    name: z.string().trim().min(1).nullable().describe("As the publisher writes it; null where it is unknown."),
    country: Country.nullable(),
    claims: z.array(EntityClaim),
  })
  .meta({ id: "PublisherRecord", title: "Publisher" });
