import {
  type Count,
  describeCount,
  describeMoney,
  describeRankReason,
  type FigureClaim,
  isMoney,
  type Language,
} from "@choosefr/model";
import type { Figure } from "../figures/figure.ts";
import { coverageInWords } from "./coverage.ts";

/** A text in each language. */
export type Texts = Readonly<Record<Language, string>>;

/** Words on a claim, found once in each language. */
// @__NO_SIDE_EFFECTS__
export function rememberWords(word: (claim: FigureClaim, locale: Language) => string): (claim: FigureClaim) => Texts {
  const known = new WeakMap<FigureClaim, Texts>();
  return (claim) => {
    const found = known.get(claim) ?? Object.freeze({ fr: word(claim, "fr"), en: word(claim, "en") });
    known.set(claim, found);
    return found;
  };
}

/** A claim's value in words, with its bound. */
export const factOf: (claim: FigureClaim) => Texts = rememberWords(describeFact);

const valueInWords = rememberWords(describeReplacement);

/** A claim's value in words as it may stand for another figure: with its bound, or bare where bound words stay before it. */
export function replacementFor(claim: FigureClaim, { bound }: Pick<Figure, "bound">): Texts {
  return bound === "exact" ? factOf(claim) : valueInWords(claim);
}

function describeFact(claim: FigureClaim, locale: Language): string {
  return isMoney(claim) ? describeMoney(claim, locale) : describeCount(claim satisfies Count, locale);
}

function describeReplacement(claim: FigureClaim, locale: Language): string {
  return isMoney(claim)
    ? describeMoney({ ...claim, bound: claim.bound === "range" ? "range" : "exact" }, locale)
    : describeCount({ ...claim, bound: claim.bound === "range" ? "range" : "exact" }, locale);
}

/** What sets a claim apart from those on the whole that stand, in a few words; empty for one of these. */
export function wordAside(claim: FigureClaim, locale: Language): string {
  const coverage = coverageInWords(claim, locale);
  const reason =
    claim.rank === "deprecated" && claim.rankReason !== null ? describeRankReason(claim.rankReason, locale) : "";
  return [coverage, reason].filter((words) => words !== "").join(", ");
}

/** Words in brackets, with the space before them; nothing for none. */
export function bracket(words: string): string {
  return words === "" ? "" : ` (${words})`;
}
