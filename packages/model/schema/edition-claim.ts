import * as z from "zod";
import {
  CapacityClaim,
  ContextClaim,
  JobsClaim,
  NewsClaim,
  OutcomeStatus,
  PurposeClaim,
  StatementClaim,
} from "./announcement-claim.ts";
import { claimKind } from "./claim-frame.ts";
import { countFields, moneyFields } from "./figure.ts";
import { Country, Day, PartialDate, Year } from "./primitive.ts";

export const HeldOnClaim = claimKind("held_on", "HeldOnClaim", "The day on which an edition was held.", { date: Day });
export const OrdinalClaim = claimKind(
  "ordinal",
  "OrdinalClaim",
  "Which edition of its series this is, counted from one.",
  {
    ordinal: z.int().positive(),
  },
);
export const TotalInvestmentClaim = claimKind(
  "total_investment",
  "TotalInvestmentClaim",
  "The sum that an edition is said to total.",
  moneyFields,
);
export const NewInvestmentClaim = claimKind(
  "new_investment",
  "NewInvestmentClaim",
  "The part of an edition's total that was not known before.",
  moneyFields,
);
export const EarlierInvestmentClaim = claimKind(
  "earlier_investment",
  "EarlierInvestmentClaim",
  "The part of an edition's total that had been announced before.",
  moneyFields,
);
export const ProjectsClaim = claimKind(
  "projects",
  "ProjectsClaim",
  "The number of projects of an edition.",
  countFields("projects"),
);
export const LeadersAttendingClaim = claimKind(
  "leaders_attending",
  "LeadersAttendingClaim",
  "Company leaders who came to an edition.",
  countFields("people"),
);
export const CumulatedInvestmentClaim = claimKind(
  "cumulated_investment",
  "CumulatedInvestmentClaim",
  "The sum of several editions, this one or those before it.",
  { ...moneyFields, fromYear: Year, toYear: Year },
);
export const CumulatedProjectsClaim = claimKind(
  "cumulated_projects",
  "CumulatedProjectsClaim",
  "The number of projects of several editions.",
  { ...countFields("projects"), fromYear: Year, toYear: Year },
);
export const Tally = z
  .enum([
    "companies_announcing",
    "companies_attending",
    "companies_invited",
    "countries_represented",
    "departements_concerned",
    "meetings",
    "participants",
    "project_owners",
    "sites_identified",
    "sites_offered",
    "sites_secured",
  ])
  .meta({ id: "Tally", description: "What else is counted of an edition." });
export const TallyClaim = claimKind("tally", "TallyClaim", "Another number of an edition.", {
  what: Tally,
  count: z.int().nonnegative().nullable(),
  countMax: z.int().nonnegative().nullable(),
  bound: moneyFields.bound,
});
export const ShareClaim = claimKind("share", "ShareClaim", "A share of an edition’s projects, sum or leaders.", {
  of: z.enum(["projects", "investment", "leaders"]),
  percent: z.number().min(0).max(100),
  bound: moneyFields.bound,
});
export const GuestCountryClaim = claimKind(
  "guest_country",
  "GuestCountryClaim",
  "The country that an edition had as its guest.",
  { country: Country },
);
export const FollowUpStatus = z
  .enum([...OutcomeStatus.options, "cancelled_or_delayed", "carried_out", "new_site"])
  .meta({ id: "FollowUpStatus", description: "What a count of earlier projects counts." });
export const FollowUpClaim = claimKind(
  "follow_up",
  "FollowUpClaim",
  "How many projects of this and earlier editions stood at a status on a date.",
  {
    ...countFields("projects"),
    of: z.int().positive().nullable().describe("Of how many."),
    status: FollowUpStatus,
    on: PartialDate,
    fromYear: Year.nullable(),
    toYear: Year.nullable(),
  },
);

export const EditionClaim = z
  .discriminatedUnion("kind", [
    HeldOnClaim,
    OrdinalClaim,
    TotalInvestmentClaim,
    NewInvestmentClaim,
    EarlierInvestmentClaim,
    ProjectsClaim,
    JobsClaim,
    LeadersAttendingClaim,
    CumulatedInvestmentClaim,
    CumulatedProjectsClaim,
    TallyClaim,
    ShareClaim,
    GuestCountryClaim,
    FollowUpClaim,
    CapacityClaim,
    PurposeClaim,
    StatementClaim,
    NewsClaim,
    ContextClaim,
  ])
  .meta({ id: "EditionClaim", description: "A claim that an edition may hold." });
