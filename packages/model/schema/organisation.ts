import * as z from "zod";
import { EntityClaim } from "./entity-claim.ts";
import { OrganisationId } from "./identifier.ts";
import { Country, Language, PartialDate } from "./primitive.ts";
import { Sector } from "./sector.ts";

/** How far a name may be trusted in prose: alone, with signs of a company beside it, or never by itself. */
export const AmbiguityPolicy = z.enum(["safe", "needs-context", "never-alone"]).meta({
  id: "AmbiguityPolicy",
  description: "Whether a name may be taken for the organisation without other signs.",
});

/** Another thing that the same word may mean; the reader knows the words that give each sense away. */
export const OtherSense = z
  .enum([
    "river",
    "forest",
    "myth",
    "fruit",
    "colour",
    "town",
    "planet",
    "month",
    "sum",
    "wind",
    "spice",
    "canal",
    "person",
    "programme",
    "word",
    "acronym",
    "work",
    "animal",
    "plant",
    "product",
  ])
  .meta({ id: "OtherSense", description: "Another meaning of the same word." });

export const Name = z
  .strictObject({
    text: z.string().trim().min(1).max(80),
    kind: z.enum(["brand", "legal", "former", "local", "also-known-as"]),
    language: Language.nullable(),
    from: PartialDate.nullable(),
    to: PartialDate.nullable(),
    ambiguity: AmbiguityPolicy,
    ambiguityReason: z.string().min(1).nullable().describe("Why the name needs care; null only where it is safe."),
  })
  .meta({ id: "Name", description: "A name of an organisation or series, and how far it may be trusted in prose." });

export const Organisation = z
  .strictObject({
    id: OrganisationId,
    names: z.array(Name).min(1, "expected at least one name; the first is the one displayed"),
    country: Country.nullable(),
    sector: Sector,
    parents: z.array(OrganisationId),
    members: z.array(OrganisationId),
    identifiers: z.strictObject({
      wikidata: z
        .string()
        .regex(/^Q[1-9]\d*$/, "expected a Wikidata id, for instance Q42")
        .nullable(),
      siren: z
        .string()
        .regex(/^\d{9}$/, "expected the nine digits of a SIREN")
        .nullable(),
      lei: z
        .string()
        .regex(/^[A-Z0-9]{18}\d{2}$/, "expected the twenty characters of a LEI")
        .nullable(),
    }),
    otherSenses: z.array(OtherSense),
    products: z.array(z.string().min(1)).describe("Products written after the name: Amazon Kindle is not Amazon."),
    claims: z.array(EntityClaim),
  })
  .meta({ id: "OrganisationRecord", title: "Organisation" });
