import * as z from "zod";
import { EntityClaim } from "./entity-claim.ts";
import { PublisherId } from "./identifier.ts";
import { Country } from "./primitive.ts";

export const Publisher = z
  .strictObject({
    id: PublisherId,
    name: z.string().trim().min(1).nullable().describe("As the publisher writes it; null where it is unknown."),
    country: Country.nullable(),
    kind: z
      .enum(["agency", "press", "broadcaster", "trade", "government", "company", "institution", "aggregator", "blog"])
      .describe(
        "What publishes: an institution is a chamber, a university, a union; an aggregator republishes others.",
      ),
    claims: z.array(EntityClaim),
  })
  .meta({ id: "PublisherRecord", title: "Publisher" });
