import * as z from "zod";
import { ClaimId, PlaceId } from "./identifier.ts";
import { Country } from "./primitive.ts";

const toClaim = <const Type extends string>(type: Type, description: string) =>
  z.strictObject({ type: z.literal(type), ref: ClaimId }).describe(description);
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
    alone("earlier-promise", "Promised before this announcement."),
    alone("includes-earlier", "Counts what had been announced before."),
    alone("europe-wide", "A plan for Europe, not for France alone."),
    alone("worldwide", "A plan for the world, not for France alone."),
  ])
  .meta({ id: "Scope", description: "What a figure covers where it is not simply the whole announcement in France." });
