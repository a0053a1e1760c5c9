// Types only, never run: checked by `tsc -p tsconfig.json`, where each expected error must be one.
import { expectTypeOf } from "vitest";
import {
  type Announcement,
  type AnnouncementId,
  announcement,
  announcementIds,
  type Bound,
  type Claim,
  type ClaimKind,
  type Currency,
  claim,
  edition,
  type InvestmentClaim,
  type JobsClaim,
  judgeFigure,
  type OrganisationId,
  type OrganisationSlice,
  organisation,
  organisationIds,
  type PlaceId,
  type Source,
  series,
  source,
} from "./index.ts";

declare const anyText: string;
declare const anyClaim: Claim;

type Investment = NonNullable<Announcement["investment"]>;

const amazon = organisation("amazon");

// The first line that a newcomer writes.
expectTypeOf(amazon.announcements[0]).toEqualTypeOf<Announcement | undefined>();
expectTypeOf(amazon.announcements[0]?.investment?.amount).toEqualTypeOf<number | null | undefined>();
expectTypeOf<Investment["amount"]>().toEqualTypeOf<number | null>();
expectTypeOf<Investment["currency"]>().toEqualTypeOf<Currency>();
expectTypeOf<Investment["bound"]>().toEqualTypeOf<Bound>();
expectTypeOf<Investment["sources"]>().toEqualTypeOf<readonly Source[]>();
expectTypeOf<Investment["claims"]>().toEqualTypeOf<readonly InvestmentClaim[]>();
expectTypeOf<Investment["preferred"]>().toEqualTypeOf<InvestmentClaim>();
expectTypeOf<NonNullable<Announcement["jobs"]>["unit"]>().toEqualTypeOf<"jobs">();
expectTypeOf<NonNullable<Announcement["announcedOn"]>["date"]>().toEqualTypeOf<string>();

// Ids are the ids in use, not any text.
expectTypeOf<"amazon">().toExtend<OrganisationId>();
expectTypeOf<"investment" | "jobs" | "site" | "outcome">().toExtend<ClaimKind>();
expectTypeOf<string>().not.toExtend<OrganisationId>();
expectTypeOf<string>().not.toExtend<AnnouncementId>();
expectTypeOf<string>().not.toExtend<PlaceId>();
expectTypeOf<string>().not.toExtend<Claim["id"]>();
expectTypeOf(organisation).parameter(0).toEqualTypeOf<OrganisationId>();
expectTypeOf(claim).parameter(0).toEqualTypeOf<Claim["id"]>();
expectTypeOf(organisationIds).toEqualTypeOf<readonly OrganisationId[]>();
expectTypeOf(announcementIds).toEqualTypeOf<readonly AnnouncementId[]>();

// @ts-expect-error -- a misspelt organisation
organisation("amazn");
// @ts-expect-error -- an organisation is no announcement
announcement("amazon");
// @ts-expect-error -- an announcement that does not exist
announcement("amazon-1999");
// @ts-expect-error -- a claim that does not exist
claim("amazon-2024/investment-99");
// @ts-expect-error -- a claim by its local id
claim("investment");
// @ts-expect-error -- a series is no edition
edition("choose-france");
// @ts-expect-error -- an edition is no series
series("choose-france-2024");
// @ts-expect-error -- a source that does not exist
source("no-such-source");
// @ts-expect-error -- any text may be no id: one from outside is looked up first
organisation(anyText);

// @ts-expect-error -- there may be no announcement
void amazon.announcements[0].investment;
// @ts-expect-error -- an announcement may promise no investment
void announcement("amazon-2024").investment.amount;
// @ts-expect-error -- records are read-only
amazon.name = "Amazon";
expectTypeOf(amazon.announcements).not.toHaveProperty("push");
expectTypeOf(amazon).not.toHaveProperty("nom");

// What is written for an organisation alone takes the one of the whole record too.
expectTypeOf(amazon).toExtend<OrganisationSlice>();

// The kind of a claim tells its fields.
if (anyClaim.kind === "investment") expectTypeOf(anyClaim).toEqualTypeOf<InvestmentClaim>();
if (anyClaim.kind === "jobs") expectTypeOf(anyClaim.jobType).toEqualTypeOf<JobsClaim["jobType"]>();
if (anyClaim.kind === "site") expectTypeOf(anyClaim.place).toEqualTypeOf<PlaceId>();
if (anyClaim.kind === "outcome") expectTypeOf(anyClaim).not.toHaveProperty("amount");
expectTypeOf(anyClaim).not.toHaveProperty("amount");

judgeFigure({ amount: 4, amountMax: null, currency: "EUR", bound: "exact" }, []);
// @ts-expect-error -- a figure needs its bound
judgeFigure({ amount: 4, amountMax: null, currency: "EUR" }, []);
// @ts-expect-error -- a currency that the record does not know
judgeFigure({ amount: 4, amountMax: null, currency: "XYZ", bound: "exact" }, []);
