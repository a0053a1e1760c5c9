import * as z from "zod";
import { Evidence } from "./evidence.ts";
import { PrintedFigure } from "./figure.ts";
import { LocalClaimId, OrganisationId, PersonId, PlaceId, PublisherId } from "./identifier.ts";
import { Scope } from "./scope.ts";

export const Rank = z.enum(["preferred", "normal", "deprecated"]).meta({
  id: "Rank",
  description: "Preferred over the others, normal, or deprecated: displayed with its reason and counted nowhere.",
});

/** Why a claim is preferred over the others of its kind, or why it is deprecated. */
export const RankReason = z
  .enum([
    "most-independent-sources",
    "most-sources",
    "official-source",
    "most-precise",
    "currency-slip",
    "typo",
    "conversion-error",
    "superseded",
    "mistranslated",
    "valuation-not-investment",
    "misdated",
    "lone-bound",
    "misattributed",
    "part-for-whole",
    "other-announcement",
  ])
  .meta({ id: "RankReason", description: "Why a claim is preferred or deprecated." });

/** Anything that can speak, back or be spoken of. */
export const EntityRef = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("organisation"), id: OrganisationId }),
    z.strictObject({ kind: z.literal("person"), id: PersonId }),
    z.strictObject({ kind: z.literal("publisher"), id: PublisherId }),
    z.strictObject({ kind: z.literal("place"), id: PlaceId }),
  ])
  .meta({ id: "EntityRef", description: "An organisation, a person, a publisher or a place." });

const common = {
  figure: PrintedFigure.nullable(),
  scope: z.array(Scope),
  rank: Rank,
  rankReason: RankReason.nullable(),
  evidence: z.array(Evidence).min(1, "expected at least one source: a claim without evidence is no claim"),
};

/** The schema of a kind of claim: its own fields, in the frame that all claims share. */
export const claimKind = <const Kind extends string, Fields extends z.ZodRawShape>(
  kind: Kind,
  name: string,
  description: string,
  fields: Fields,
) => z.strictObject({ id: LocalClaimId, kind: z.literal(kind), ...fields, ...common }).meta({ id: name, description });
