import type * as z from "zod";
import type { Claim } from "../../../lint/record-kind.ts";
import { typeset } from "../../../lint/typeset.ts";
import { type AnnouncementClaim, Bound, CapacityUnit, Currency } from "../../../schema/index.ts";
import { readPrintedFigure } from "../../../src/figures/index.ts";
import type { CollectedClaim } from "./collected.ts";
import type { Judgements } from "./judgements.ts";
import { readScope } from "./read-scope.ts";

/** A claim of an announcement; its id is its kind until the claims of a record are numbered. */
export type DraftClaim = z.infer<typeof AnnouncementClaim>;

/** What becomes of a collected claim: claims, a span of time that holds for them, a remark; or why nothing does. */
export interface Converted {
  readonly claims: readonly DraftClaim[];
  /** The end or length told beside the claims. */
  readonly period: { readonly to: number | null; readonly years: number | null } | null;
  readonly note: { readonly fr: string; readonly en: string } | null;
  /** What a person must still judge; null if nothing. */
  readonly open: string | null;
}

/** What the conversion needs to know beside the claim. */
export interface Surroundings {
  readonly judgements: Judgements;
  /** The language of a source, by its id. */
  readonly languageOf: (source: string) => string | undefined;
}

/** Turns one collected claim into claims of the record. A kind that is not known is left open. */
export function convertClaim(collected: CollectedClaim, around: Surroundings): Converted {
  const told = readScope(collected.scope);
  const common = {
    figure: null,
    scope: [...(told?.scope ?? [])],
    rank: "normal",
    rankReason: null,
    evidence: [...new Set(collected.sources)].map((source) => ({ source, locator: null, figure: null })),
  } as const;
  const values = valuesOf(collected, around);
  const claims = values.map((value) => {
    const claim = { id: value.kind, ...common, ...value } as DraftClaim;
    const isTyped = claim.kind === "jobs" && told?.jobType;
    return withFigure(isTyped ? { ...claim, jobType: told.jobType } : claim, collected, around);
  });
  const end = collected.by === null || collected.by === undefined ? Number.NaN : Number(collected.by);
  const to = Number.isInteger(end) ? end : (told?.to ?? null);
  const years = told?.years ?? null;
  const { note_fr: fr, note_en: en } = collected;
  return {
    claims,
    period: to === null && years === null ? null : { to, years },
    note: fr && en ? { fr: typeset(fr, "fr"), en: typeset(en, "en") } : null,
    open: told === null ? `scope: ${collected.scope}` : openQuestion(collected, claims),
  };
}

function openQuestion({ kind, figure }: CollectedClaim, claims: readonly DraftClaim[]): string | null {
  if (kind === "note") return "a note: which kind, scope, rank or remark is it?";
  if (kind === "outcome") return "an outcome: does it speak of this very promise?";
  if (claims.length === 0) return `no claim made of the kind ${kind}`;
  return figure && claims[0]?.figure === null ? `figure as printed: ${figure}` : null;
}

type Value = Partial<Claim> & { readonly kind: Claim["kind"] };

function valuesOf(collected: CollectedClaim, { judgements }: Surroundings): readonly Value[] {
  const bound = Bound.safeParse(collected.bound ?? "exact").data ?? "exact";
  const summary = localise(collected.summary_fr, collected.summary_en);
  switch (collected.kind) {
    case "investment": {
      const currency = Currency.safeParse(collected.currency).data;
      if (currency === undefined) return [];
      return [{ kind: "investment", amount: collected.amount ?? null, amountMax: null, currency, bound }];
    }
    case "jobs":
      return [{ kind: "jobs", ...countOf(collected.count, "jobs", bound), jobType: jobTypeOf(collected.job_type) }];
    case "training":
      return [{ kind: "training", ...countOf(collected.people, "people", bound) }];
    case "startups_supported":
      return [{ kind: "startups_supported", ...countOf(collected.count, "startups", bound) }];
    case "sites_count":
      return [{ kind: "sites", ...countOf(collected.count, "sites", bound) }];
    case "site": {
      const places = judgements.placesOf(
        collected.place ?? null,
        collected.departement ?? null,
        collected.region ?? null,
      );
      const siteKind =
        collected.site_kind === "new" || collected.site_kind === "extension" ? collected.site_kind : null;
      const purpose = localise(collected.purpose_fr, collected.purpose_en);
      return places.map((place) => ({ kind: "site", place, siteKind, purpose }));
    }
    case "period":
      return [
        { kind: "period", from: collected.from ?? null, to: collected.to ?? null, years: collected.years ?? null },
      ];
    case "capacity": {
      const read = capacityOf(collected);
      return read === null ? [] : [{ kind: "capacity", ...read, bound }];
    }
    case "purpose":
      return summary === null ? [] : [{ kind: "purpose", topic: null, share: null, by: null, summary }];
    case "note":
      return summary === null ? [] : [{ kind: "context", on: null, summary }];
    case "outcome":
      return summary === null || !collected.on ? [] : [outcomeOf(collected.status, collected.on, summary)];
    default:
      return [];
  }
}

function localise(fr: string | null | undefined, en: string | null | undefined): { fr: string; en: string } | null {
  return fr && en ? { fr: typeset(fr.trim(), "fr"), en: typeset(en.trim(), "en") } : null;
}

function countOf<Unit extends string>(count: number | null | undefined, unit: Unit, bound: z.infer<typeof Bound>) {
  return { count: count ?? null, countMax: null, unit, bound };
}

const JOB_TYPES = {
  created: "created",
  direct: "direct",
  permanent: "permanent",
  indirect: "indirect",
  "direct and indirect": "direct_and_indirect",
} as const;

function jobTypeOf(text: string | null | undefined): (typeof JOB_TYPES)[keyof typeof JOB_TYPES] | null {
  return text && text in JOB_TYPES ? JOB_TYPES[text as keyof typeof JOB_TYPES] : null;
}

/** News that a promise stands is no outcome. */
function outcomeOf(status: string | null | undefined, on: string, summary: { fr: string; en: string }): Value {
  if (status === "confirmed") return { kind: "news", on, summary };
  return { kind: "outcome", status: status as Extract<Claim, { kind: "outcome" }>["status"], on, summary };
}

type Capacity = Pick<Extract<Claim, { kind: "capacity" }>, "quantity" | "quantityMax" | "unit" | "of">;

/** Units that were collected in other words: the unit of the record, and what is made or held. */
const UNITS: ReadonlyMap<string, readonly [z.infer<typeof CapacityUnit>, fr?: string, en?: string]> = new Map([
  ["m²", ["m2"]],
  ["MWe", ["MW"]],
  ["trucks/year", ["vehicles/year", "camions", "trucks"]],
  ["inhalers/year", ["units/year", "inhalateurs", "inhalers"]],
  ["inhalers/year by 2030", ["units/year", "inhalateurs", "inhalers"]],
  ["telecom sites", ["telecom_sites"]],
  ["ferries", ["ships"]],
  ["AI chips", ["GPU"]],
  ["SiP/year", ["units/year", "systèmes en boîtier", "systems in package"]],
  ["t CO2/year avoided", ["t_CO2_avoided/year"]],
  ["t/year of nickel", ["t/year", "nickel", "nickel"]],
  ["t/year of nickel sulphate", ["t/year", "sulfate de nickel", "nickel sulphate"]],
  ["percent capacity increase", ["percent_more"]],
  ["% de capacité en plus", ["percent_more"]],
  ["charging points", ["charging_points"]],
  ["GWh/year in 2032", ["GWh/year"]],
  ["t capacity increase", ["t"]],
  ["tests/year", ["units/year", "tests", "tests"]],
  ["bowls/year", ["units/year", "bols", "bowls"]],
  ["percent of European demand", ["percent_of_demand", "demande européenne", "European demand"]],
  ["wafers/year", ["units/year", "plaquettes", "wafers"]],
]);

function capacityOf({ quantity, unit }: CollectedClaim): Capacity | null {
  if (!quantity || !unit) return null;
  if (unit === "GW/year") return { quantity: quantity * 1000, quantityMax: null, unit: "MW/year", of: null };
  const [known, fr, en] = UNITS.get(unit) ?? [CapacityUnit.safeParse(unit).data];
  return known === undefined ? null : { quantity, quantityMax: null, unit: known, of: fr && en ? { fr, en } : null };
}

/**
 * Adds the printed figure where it is read back to exactly the value and bound; a figure that stands without the word of
 * its bound is left out, for it would read as exact. Where one source alone states the claim, it is the one that prints it.
 */
function withFigure(claim: DraftClaim, { figure: printed }: CollectedClaim, { languageOf }: Surroundings): DraftClaim {
  if (!printed) return claim;
  const own = claim.evidence
    .map(({ source }) => languageOf(source))
    .find((language) => language === "fr" || language === "en");
  const isMeasured = "currency" in claim || "count" in claim;
  const languages = isMeasured ? (["fr", "en"] as const) : own === "fr" || own === "en" ? ([own] as const) : [];
  for (const language of languages) {
    const text = typeset(printed.trim(), language);
    if (text.split(/\s+/u).length > 8 || (isMeasured && !readsBack(text, language, claim))) continue;
    const only = claim.evidence.length === 1 ? claim.evidence[0] : undefined;
    const isOwn = only !== undefined && languageOf(only.source) === language;
    const evidence = isOwn ? [{ ...only, figure: text }] : claim.evidence;
    return { ...claim, figure: { text, language }, evidence };
  }
  return claim;
}

function readsBack(text: string, language: "fr" | "en", claim: DraftClaim): boolean {
  const reading = readPrintedFigure(text, language);
  if (reading === null || !("bound" in claim) || reading.bound !== claim.bound) return false;
  if (reading.kind === "money") {
    return (
      "currency" in claim &&
      reading.currency === claim.currency &&
      reading.amount === claim.amount &&
      reading.amountMax === claim.amountMax
    );
  }
  return (
    "unit" in claim &&
    "count" in claim &&
    reading.unit === claim.unit &&
    reading.count === claim.count &&
    reading.countMax === claim.countMax
  );
}
