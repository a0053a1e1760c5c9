import * as z from "zod";
import { claimKind, EntityRef } from "./claim-frame.ts";
import { countFields, moneyFields } from "./figure.ts";
import { ClaimId, OrganisationId, PersonId, PlaceId, PublisherId } from "./identifier.ts";
import { Day, LocalisedText, PartialDate, Year } from "./primitive.ts";

export const Topic = z
  .enum([
    "artificial-intelligence",
    "attractiveness",
    "business-building",
    "business-modernisation",
    "carbon-emissions",
    "cloud-infrastructure",
    "compliance",
    "cost",
    "customer-service-time",
    "data-centres",
    "delivery-distance",
    "delivery-speed",
    "foreign-investors",
    "growth",
    "infrastructure",
    "innovation",
    "logistics-network",
    "performance",
    "presence-in-france",
    "security",
    "service-choice",
    "startups",
    "strategy",
    "training",
  ])
  .meta({ id: "Topic", description: "What a purpose or a statement is about." });

export const OutcomeStatus = z
  .enum(["under_construction", "opened", "delayed", "reduced", "cancelled", "company_failed"])
  .meta({ id: "OutcomeStatus", description: "What became of a promise: fixed words, without adjectives." });

export const InvestmentClaim = claimKind(
  "investment",
  "InvestmentClaim",
  "A sum that the organisations say they will invest.",
  moneyFields,
);
export const JobsClaim = claimKind("jobs", "JobsClaim", "Jobs to be created.", {
  ...countFields("jobs"),
  jobType: z.enum(["permanent", "direct", "indirect", "direct_and_indirect", "created", "kept"]).nullable(),
});
export const SitesClaim = claimKind(
  "sites",
  "SitesClaim",
  "How many sites are to be built or opened.",
  countFields("sites"),
);
export const SiteClaim = claimKind("site", "SiteClaim", "A place where something is to be built or extended.", {
  place: PlaceId,
  siteKind: z.enum(["new", "extension"]).nullable(),
  purpose: LocalisedText.nullable(),
});
export const PeriodClaim = claimKind(
  "period",
  "PeriodClaim",
  "Over which time: from a year, to a year, or a number of years.",
  {
    from: Year.nullable(),
    to: Year.nullable(),
    years: z.int().positive().nullable(),
  },
);
export const CapacityUnit = z
  .enum([
    "GPU",
    "GWh/year",
    "MW",
    "MW/year",
    "charging_points",
    "doses/year",
    "ha",
    "m2",
    "pallets",
    "percent_more",
    "percent_of_demand",
    "ships",
    "t",
    "t/year",
    "t_CO2_avoided/year",
    "telecom_sites",
    "units/year",
    "vehicles/year",
  ])
  .meta({ id: "CapacityUnit", description: "What a capacity counts; gigawatts are written as MW." });

export const CapacityClaim = claimKind("capacity", "CapacityClaim", "A physical size: power, output, machines.", {
  quantity: z.number().positive(),
  quantityMax: z.number().positive().nullable(),
  unit: CapacityUnit,
  bound: moneyFields.bound,
  of: LocalisedText.nullable().describe("What is made or held, where the unit does not say: inhalers, nickel, chips."),
});
export const TrainingClaim = claimKind("training", "TrainingClaim", "People to be trained.", countFields("people"));
export const StartupsSupportedClaim = claimKind(
  "startups_supported",
  "StartupsSupportedClaim",
  "Start-ups to be supported.",
  countFields("startups"),
);
export const PurposeClaim = claimKind(
  "purpose",
  "PurposeClaim",
  "What the announcement is for, or expected to bring.",
  {
    topic: Topic.nullable(),
    share: z.enum(["most", "part"]).nullable(),
    by: EntityRef.nullable().describe("Who carries it out where that is not the announcing organisation itself."),
    summary: LocalisedText,
  },
);
export const StatementClaim = claimKind(
  "statement",
  "StatementClaim",
  "An opinion or judgement, attributed, in our own wording; never a fact.",
  {
    topic: Topic.nullable(),
    speaker: EntityRef.nullable().describe("Who says so; null where it is the source itself."),
    about: EntityRef.nullable(),
    summary: LocalisedText,
  },
);
export const OutcomeClaim = claimKind("outcome", "OutcomeClaim", "What became of the promise, as of a date.", {
  status: OutcomeStatus,
  on: PartialDate,
  summary: LocalisedText,
});
export const NewsClaim = claimKind(
  "news",
  "NewsClaim",
  "News of this very promise that is no outcome: confirmed again, a permit, an inquiry, a date set.",
  { on: PartialDate, summary: LocalisedText },
);
export const ContextClaim = claimKind(
  "context",
  "ContextClaim",
  "What helps to read the promise and is neither part nor outcome of it: the company at large, its past, its place.",
  { on: PartialDate.nullable(), summary: LocalisedText },
);
export const AnnouncedOnClaim = claimKind("announced_on", "AnnouncedOnClaim", "The day of the announcement.", {
  date: Day,
});
export const AnnouncedByClaim = claimKind(
  "announced_by",
  "AnnouncedByClaim",
  "Who announced it, where and in what form.",
  {
    person: PersonId.nullable(),
    publisher: PublisherId.nullable(),
    form: z.enum(["interview", "press_release", "summit"]).nullable(),
  },
);
export const RelationClaim = claimKind("relation", "RelationClaim", "What one organisation is to another.", {
  type: z.enum(["backs", "partners_with"]),
  subject: OrganisationId,
  object: OrganisationId,
});
export const AttributionClaim = claimKind(
  "attribution",
  "AttributionClaim",
  "Whose own statement another claim is said to be.",
  {
    claim: ClaimId,
    to: EntityRef,
  },
);

export const AnnouncementClaim = z
  .discriminatedUnion("kind", [
    InvestmentClaim,
    JobsClaim,
    SitesClaim,
    SiteClaim,
    PeriodClaim,
    CapacityClaim,
    TrainingClaim,
    StartupsSupportedClaim,
    PurposeClaim,
    StatementClaim,
    OutcomeClaim,
    NewsClaim,
    ContextClaim,
    AnnouncedOnClaim,
    AnnouncedByClaim,
    RelationClaim,
    AttributionClaim,
  ])
  .meta({ id: "AnnouncementClaim", description: "A claim that an announcement may hold." });
