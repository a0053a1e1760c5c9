import { type FigureClaim, isOnWhole, type Language, type Scope } from "@choosefr/model";

type Texts = Readonly<Record<Language, string>>;

const WIDER: Texts = { fr: "plan plus large", en: "wider plan" };
const OTHER: Texts = { fr: "autre chose", en: "another matter" };

/** What a claim of these scopes counts is no pledge: whoever writes a pledge of that size is not borne out by it. */
const OF_OTHER_THINGS: Readonly<Partial<Record<Scope["type"], Texts>>> = {
  acquisition: OTHER,
  "already-spent": OTHER,
  "earlier-promise": { fr: "promis auparavant", en: "promised before" },
  "europe-wide": WIDER,
  "fund-raising": OTHER,
  "other-project": OTHER,
  "per-year": { fr: "par an", en: "a year" },
  "public-funding": OTHER,
  "total-headcount": { fr: "effectif total", en: "total headcount" },
  worldwide: WIDER,
};

/** What is more than the pledge, or less certain. */
const OF_MORE: typeof OF_OTHER_THINGS = {
  conditional: { fr: "sans engagement ferme", en: "not committed" },
  "multi-year": WIDER,
};

/** Whether a claim of this scope counts something else than a pledge, or a part of one. */
export function isOfOtherThing(type: Scope["type"]): boolean {
  return OF_OTHER_THINGS[type] !== undefined;
}

/** What a claim covers, in a word or two; null for the whole. */
export function coverageInWords(claim: FigureClaim): Texts | null {
  if (isOnWhole(claim)) return null;
  if (claim.kind === "jobs" && isOnWhole({ scope: claim.scope })) {
    return claim.jobType === "indirect"
      ? { fr: "emplois indirects", en: "indirect jobs" }
      : { fr: "emplois indirects compris", en: "indirect jobs included" };
  }
  const words = claim.scope.map(({ type }) => OF_MORE[type] ?? OF_OTHER_THINGS[type]);
  return words.find((known) => known !== undefined) ?? { fr: "une partie", en: "a part" };
}
