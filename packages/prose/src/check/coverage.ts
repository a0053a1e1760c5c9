import {
  describeScope,
  type FigureClaim,
  type JobsClaim,
  type Language,
  type NameOf,
  type Scope,
} from "@choosefr/model";

type Texts = Readonly<Record<Language, string>>;

/** How what a claim speaks of lies to the whole of an announcement or edition. */
export type Extent = "part" | "wider" | "other";

/** What a claim of these scopes counts is no pledge: whoever writes a pledge of that size is not borne out by it. */
const OF_OTHER_THINGS: ReadonlySet<Scope["type"]> = new Set([
  "acquisition",
  "already-spent",
  "earlier-promise",
  "europe-wide",
  "fund-raising",
  "other-project",
  "per-year",
  "public-funding",
  "total-headcount",
  "worldwide",
]);
const OF_MORE: ReadonlySet<Scope["type"]> = new Set(["multi-year", "with-partners", "europe-wide", "worldwide"]);
const OF_A_PART: ReadonlySet<Scope["type"]> = new Set([
  "part-of",
  "applies-to",
  "at-place",
  "in-region",
  "from-country",
  "from-continent",
  "by-organisation",
  "in-sector",
  "for-activity",
  "first-phase",
  "at-opening",
]);

/** Whether a claim of this scope counts something else than a pledge, or a part of one. */
export function isOfOtherThing(type: Scope["type"]): boolean {
  return OF_OTHER_THINGS.has(type);
}

/** Of a claim that is not on the whole, whether it is of a part, of something wider, or of something else. */
export function extentOf({ scope, kind }: FigureClaim): Extent {
  const types = scope.map(({ type }) => type);
  if (types.some((type) => OF_MORE.has(type))) return "wider";
  const isOfEdition = kind === "new_investment" || kind === "earlier_investment";
  return isOfEdition || types.some((type) => OF_A_PART.has(type)) ? "part" : "other";
}

/** What a claim covers, in a few words; empty for the whole of which nothing more is told. */
export function coverageInWords(claim: FigureClaim, locale: Language): string {
  // A place or a sector is a part without saying so.
  const scope = claim.scope.filter(({ type }) => type !== "part-of" || claim.scope.length === 1);
  const words = [
    EDITION_PARTS[claim.kind]?.[locale],
    describeScope(scope, locale, nameless),
    otherJobsOf(claim)?.[locale],
  ];
  return words.filter((word) => word !== undefined && word !== "").join(", ");
}

const EDITION_PARTS: Readonly<Partial<Record<FigureClaim["kind"], Texts>>> = {
  new_investment: { fr: "nouveaux projets", en: "new projects" },
  earlier_investment: { fr: "projets déjà annoncés", en: "projects announced before" },
};

function otherJobsOf(claim: FigureClaim): Texts | undefined {
  return claim.kind === "jobs" && claim.jobType !== null ? OTHER_JOBS[claim.jobType] : undefined;
}

const OTHER_JOBS: Readonly<Partial<Record<NonNullable<JobsClaim["jobType"]>, Texts>>> = {
  indirect: { fr: "emplois indirects", en: "indirect jobs" },
  direct_and_indirect: { fr: "emplois indirects compris", en: "indirect jobs included" },
};

/** Claims come without the names of places and of others: it is enough to say that it is one of them. */
const nameless: NameOf = ({ kind }, locale) => {
  if (kind === "place") return locale === "fr" ? "un seul lieu" : "one place";
  return locale === "fr" ? "une seule organisation" : "one organisation";
};
