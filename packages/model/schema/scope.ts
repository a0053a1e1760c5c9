import * as z from "zod";
import { Activity } from "./activity.ts";
import { ClaimId, OrganisationId, PlaceId } from "./identifier.ts";
import { Country, PartialDate } from "./primitive.ts";
import { Sector } from "./sector.ts";

const toClaim = <const Type extends string>(type: Type, description: string) =>
  z.strictObject({ type: z.literal(type), ref: ClaimId }).describe(description);
const toEarlierClaim = <const Type extends string>(type: Type, description: string) =>
  z.strictObject({ type: z.literal(type), ref: ClaimId.nullable() }).describe(description);
const alone = <const Type extends string>(type: Type, description: string) =>
  z.strictObject({ type: z.literal(type), ref: z.null() }).describe(description);
const toPlace = <const Type extends string>(type: Type, description: string) =>
  z.strictObject({ type: z.literal(type), ref: PlaceId }).describe(description);

/** What a figure covers where it is not simply the announcement in France. The list of types is closed. */
export const Scope = z
  .discriminatedUnion("type", [
    toClaim("part-of", "A share of what another claim states."),
    toClaim("conversion-of", "The same sum as another claim, converted into another currency."),
    toClaim("on-top-of", "Added to what another claim states."),
    toClaim("under", "Made under what another claim states, for instance a partnership."),
    toClaim("applies-to", "Qualifies what another claim states, for instance by its period."),
    toPlace("at-place", "One site or one place alone."),
    toPlace("in-region", "One region or area alone."),
    z.strictObject({ type: z.literal("from-country"), ref: Country }).describe("Organisations of one country alone."),
    z
      .strictObject({
        type: z.literal("from-continent"),
        ref: z.enum(["europe", "european-union", "north-america", "asia"]),
      })
      .describe("Organisations of one part of the world alone."),
    z
      .strictObject({ type: z.literal("by-organisation"), ref: OrganisationId })
      .describe("One organisation’s share alone."),
    z.strictObject({ type: z.literal("in-sector"), ref: Sector }).describe("One sector alone."),
    z.strictObject({ type: z.literal("for-activity"), ref: Activity }).describe("One activity alone."),
    z
      .strictObject({ type: z.literal("as-of"), ref: PartialDate })
      .describe("The same thing as it was told at a later date."),
    alone("expected-before", "The same thing as it was expected before the announcement."),
    alone("first-phase", "A first stage alone."),
    alone("at-opening", "When it opens, to grow later."),
    alone("at-completion", "In the end, all stages built."),
    alone("during-construction", "While it is being built, and no longer."),
    alone("per-year", "Each year."),
    alone("conditional", "Possible or considered, not committed."),
    alone("already-spent", "Spent or done before."),
    alone("public-funding", "Public money, within the sum or beside it."),
    alone("fund-raising", "Money raised from investors."),
    alone("acquisition", "The price of a purchase."),
    alone("with-partners", "Other parties’ money or jobs included."),
    alone("total-headcount", "All staff, not those to be added."),
    alone("other-project", "Not shown to be part of this announcement."),
    alone("multi-year", "A plan over several years that is wider than this announcement."),
    toEarlierClaim(
      "earlier-promise",
      "Promised before this announcement: by another claim, or null where the record does not hold it.",
    ),
    toEarlierClaim(
      "includes-earlier",
      "Counts what had been announced before: by another claim, or null where the record does not hold it.",
    ),
    alone("europe-wide", "A plan for Europe, not for France alone."),
    alone("worldwide", "A plan for the world, not for France alone."),
  ])
  .meta({ id: "Scope", description: "What a figure covers where it is not simply the whole announcement in France." });
