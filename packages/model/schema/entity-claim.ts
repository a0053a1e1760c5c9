import * as z from "zod";
import { PeriodClaim, StatementClaim } from "./announcement-claim.ts";
import { claimKind } from "./claim-frame.ts";
import { OrganisationId } from "./identifier.ts";
import { Country, LocalisedText } from "./primitive.ts";

export const ProfileClaim = claimKind(
  "profile",
  "ProfileClaim",
  "What sort of organisation or publisher this is, and from where.",
  {
    form: z.enum(["company", "startup", "newspaper"]),
    country: Country,
  },
);
export const RoleClaim = claimKind("role", "RoleClaim", "A person's post in an organisation.", {
  organisation: OrganisationId,
  title: LocalisedText,
});

export const EntityClaim = z
  .discriminatedUnion("kind", [ProfileClaim, StatementClaim, PeriodClaim])
  .meta({ id: "EntityClaim", description: "A claim about an organisation, a publisher or a place itself." });

export const PersonClaim = z
  .discriminatedUnion("kind", [RoleClaim])
  .meta({ id: "PersonClaim", description: "A claim about a person." });
