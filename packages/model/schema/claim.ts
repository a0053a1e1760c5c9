import * as z from "zod";
import { Evidence } from "./evidence.ts";
import { countFields, moneyFields, PrintedFigure } from "./figure.ts";
import { ClaimId, LocalClaimId, OrganisationId, PersonId, PlaceId, PublisherId } from "./identifier.ts";
import { Country, Day, LocalisedText, PartialDate, Year } from "./primitive.ts";
import { Scope } from "./scope.ts";

export const Rank = z.enum(["preferred", "normal", "deprecated"]).meta({
  id: "Rank",
  description: "Preferred over the others, normal, or deprecated: displayed with its reason and counted nowhere.",
});

/** Why a claim is preferred over the others of its kind, or why it is deprecated. */
export const RankReason = z
  .enum([
    "most-independent-sources",
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

const claimKind = <const Kind extends string, Fields extends z.ZodRawShape>(
  kind: Kind,
  name: string,
  description: string,
  fields: Fields,
) => z.strictObject({ id: LocalClaimId, kind: z.literal(kind), ...fields, ...common }).meta({ id: name, description });

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
  jobType: z.enum(["permanent", "direct", "indirect", "direct_and_indirect", "created"]).nullable(),
});
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
export const CapacityClaim = claimKind("capacity", "CapacityClaim", "A physical size: power, output, machines.", {
  quantity: z.number().positive(),
  unit: z.string().min(1).max(24),
  bound: moneyFields.bound,
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
    topic: Topic,
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
export const FollowUpClaim = claimKind(
  "follow_up",
  "FollowUpClaim",
  "How many projects of an edition stood at a status on a date.",
  {
    ...countFields("projects"),
    status: OutcomeStatus,
    on: PartialDate,
  },
);

export const AnnouncementClaim = z
  .discriminatedUnion("kind", [
    InvestmentClaim,
    JobsClaim,
    SiteClaim,
    PeriodClaim,
    CapacityClaim,
    TrainingClaim,
    StartupsSupportedClaim,
    PurposeClaim,
    StatementClaim,
    OutcomeClaim,
    AnnouncedOnClaim,
    AnnouncedByClaim,
    RelationClaim,
    AttributionClaim,
  ])
  .meta({ id: "AnnouncementClaim", description: "A claim that an announcement may hold." });

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
    FollowUpClaim,
    PurposeClaim,
    StatementClaim,
  ])
  .meta({ id: "EditionClaim", description: "A claim that an edition may hold." });

export const EntityClaim = z
  .discriminatedUnion("kind", [ProfileClaim, StatementClaim, PeriodClaim])
  .meta({ id: "EntityClaim", description: "A claim about an organisation, a publisher or a place itself." });

export const PersonClaim = z
  .discriminatedUnion("kind", [RoleClaim])
  .meta({ id: "PersonClaim", description: "A claim about a person." });
