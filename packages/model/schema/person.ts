import * as z from "zod";
import { PersonClaim } from "./entity-claim.ts";
import { PersonId } from "./identifier.ts";

export const Person = z
  .strictObject({ id: PersonId, name: z.string().trim().min(1), claims: z.array(PersonClaim) })
  .meta({ id: "PersonRecord", title: "Person" });
