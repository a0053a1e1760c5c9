import {
  type Count,
  countWitnesses,
  describeCount,
  describeMoney,
  describeSource,
  type FigureClaim,
  isMoney,
  isOnWhole,
  type Language,
  NBSP,
  rankSources,
  valueOf,
} from "@choosefr/model";
import type { Figure } from "../figures/figure.ts";
import { coverageInWords } from "./coverage.ts";
import type { PairVerdict } from "./judge-pair.ts";

type Texts = Readonly<Record<Language, string>>;

/** Words on a claim, found once in each language. */
// @__NO_SIDE_EFFECTS__
function rememberWords(word: (claim: FigureClaim, locale: Language) => string): (claim: FigureClaim) => Texts {
  const known = new WeakMap<FigureClaim, Texts>();
  return (claim) => {
    const found = known.get(claim) ?? Object.freeze({ fr: word(claim, "fr"), en: word(claim, "en") });
    known.set(claim, found);
    return found;
  };
}

const factOf = rememberWords(describeFact);
const lineOf = rememberWords(wordClaim);

const valueInWords = rememberWords(describeReplacement);

/** A claim's value in words as it may stand for another figure: with its bound, or bare where bound words stay before it. */
export function replacementFor(claim: FigureClaim, { bound }: Pick<Figure, "bound">): Texts {
  return bound === "exact" ? factOf(claim) : valueInWords(claim);
}

/** A claim's value in words, with its bound. */
function describeFact(claim: FigureClaim, locale: Language): string {
  return isMoney(claim) ? describeMoney(claim, locale) : describeCount(claim satisfies Count, locale);
}

function describeReplacement(claim: FigureClaim, locale: Language): string {
  return isMoney(claim)
    ? describeMoney({ ...claim, bound: claim.bound === "range" ? "range" : "exact" }, locale)
    : describeCount({ ...claim, bound: claim.bound === "range" ? "range" : "exact" }, locale);
}

interface Told extends Pick<PairVerdict, "verdict" | "reason" | "preferred" | "isSettled" | "fit"> {
  readonly name: string;
  readonly written: string;
}

/** The one sentence that a finding says. */
export function wordMessage(told: Told): Texts {
  return { fr: messageIn("fr", told), en: messageIn("en", told) };
}

function messageIn(locale: Language, told: Told): string {
  const { name, written, verdict, reason, preferred, isSettled, fit } = told;
  const recorded = preferred === null ? null : factOf(preferred)[locale];
  const isFrench = locale === "fr";
  const quoted = isFrench ? `«${NBSP}${written}${NBSP}»` : `“${written}”`;
  switch (verdict) {
    case "contradicts":
      if (recorded === null) {
        return isFrench ? `${quoted} ne concorde avec aucune source.` : `${quoted} agrees with no source.`;
      }
      if (reason === "currency") {
        return isFrench
          ? `${name}${NBSP}: la devise n’est pas celle des sources, qui donnent ${recorded}.`
          : `${name}: the currency is not that of the sources, which give ${recorded}.`;
      }
      if (!isSettled) {
        return isFrench
          ? `${name}${NBSP}: ${quoted} ne concorde avec aucune source${NBSP}; la valeur retenue est ${recorded}.`
          : `${name}: ${quoted} agrees with no source; the preferred value is ${recorded}.`;
      }
      return isFrench
        ? `${name}${NBSP}: ${quoted} ne concorde avec aucune source${NBSP}; les sources donnent ${recorded}.`
        : `${name}: ${quoted} agrees with no source; the sources give ${recorded}.`;
    case "sources_disagree":
      if (isSettled && recorded !== null) {
        return isFrench
          ? `${name}${NBSP}: ${quoted} n’est compatible qu’avec une partie des sources${NBSP}; la valeur retenue est ${recorded}.`
          : `${name}: ${quoted} is compatible with some of the sources only; the preferred value is ${recorded}.`;
      }
      return isFrench
        ? `${name}${NBSP}: les sources ne concordent pas${recorded === null ? "." : `${NBSP}; la valeur retenue est ${recorded}.`}`
        : `${name}: the sources disagree${recorded === null ? "." : `; the preferred value is ${recorded}.`}`;
    case "agrees":
      if (fit === "allowed" && recorded !== null) {
        return isFrench
          ? `${name}${NBSP}: ${quoted} est compatible avec les sources, qui donnent ${recorded}.`
          : `${name}: ${quoted} is compatible with the sources, which give ${recorded}.`;
      }
      return isFrench
        ? `${name}${NBSP}: conforme aux sources (${recorded ?? written}).`
        : `${name}: as the sources say (${recorded ?? written}).`;
    case "not_comparable":
      return wordIncomparable(locale, told, quoted, recorded);
    case "unknown":
      return isFrench
        ? `${name}${NBSP}: aucun chiffre de ce genre n’est enregistré.`
        : `${name}: no figure of this kind is recorded.`;
    default:
      return verdict satisfies never;
  }
}

function wordIncomparable(
  locale: Language,
  { name, reason, fit }: Told,
  quoted: string,
  recorded: string | null,
): string {
  const other = recorded === null ? "" : locale === "fr" ? ` (${recorded})` : ` (${recorded})`;
  if (locale === "fr") {
    switch (reason) {
      case "vague":
        return `${name}${NBSP}: ${quoted} ne dit pas combien${other}.`;
      case "currency":
        return `${name}${NBSP}: ${quoted} est dans une autre devise que les sources${other}.`;
      case "scope":
        if (fit === "other") {
          return `${name}${NBSP}: les sources ne chiffrent qu’une partie ou un ensemble plus large, pas le tout${other}.`;
        }
        return `${name}${NBSP}: ${quoted} est enregistré pour une partie ou un ensemble plus large${other}.`;
      default:
        return `${name}${NBSP}: ${quoted} ne se compare pas à ce qui est enregistré${other}.`;
    }
  }
  switch (reason) {
    case "vague":
      return `${name}: ${quoted} does not say how much${other}.`;
    case "currency":
      return `${name}: ${quoted} is in another currency than the sources${other}.`;
    case "scope":
      if (fit === "other") return `${name}: the sources give figures of a part or of a wider plan only${other}.`;
      return `${name}: ${quoted} is recorded of a part or of a wider plan${other}.`;
    default:
      return `${name}: ${quoted} cannot be compared with what is recorded${other}.`;
  }
}

const MOST_SOURCES = 3;
const MOST_CLAIMS = 4;

/** Who says what: each recorded value on its own line with its best sources. */
export function wordExplanation({ preferred, claims }: PairVerdict): Texts {
  const others = claims.filter((claim) => claim !== preferred).toSorted((a, b) => standingOf(b) - standingOf(a));
  // What else they announced is of less help than who says otherwise of the same.
  const isOfSame = ({ id }: FigureClaim): boolean => preferred !== null && recordOf(id) === recordOf(preferred.id);
  const shown = [
    ...(preferred === null ? [] : [preferred]),
    ...others.filter(isOfSame),
    ...others.filter((claim) => !isOfSame(claim)),
  ].slice(0, MOST_CLAIMS);
  const inLanguage = (locale: Language) => shown.map((claim) => lineOf(claim)[locale]).join("\n");
  return { fr: inLanguage("fr"), en: inLanguage("en") };
}

/** The announcement or edition that a claim is of. */
function recordOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}

/**
 * How much a claim has to say beside others: by its witnesses; what is of a part or of more than the whole comes after all
 * that is of the same, then what tells no value, last what is held to be wrong.
 */
function standingOf(claim: FigureClaim): number {
  if (claim.rank === "deprecated") return -2;
  if (valueOf(claim) === null) return -1;
  return isOnWhole(claim) ? countWitnesses(claim.evidence) : 0;
}

function wordClaim(claim: FigureClaim, locale: Language): string {
  const sources = rankSources(claim.evidence);
  const named = sources.slice(0, MOST_SOURCES).map((source) => describeSource(source, locale));
  const rest = sources.length - named.length;
  const coverage = coverageInWords(claim);
  const value = [describeFact(claim, locale), ...(coverage === null ? [] : [`(${coverage[locale]})`])].join(" ");
  if (named.length === 0) return value;
  const witnesses = countWitnesses(claim.evidence);
  const [colon, more, independent] =
    locale === "fr"
      ? [
          `${NBSP}: `,
          `et ${rest} autre${rest > 1 ? "s" : ""}`,
          `${witnesses} source${witnesses > 1 ? "s indépendantes" : " indépendante"}`,
        ]
      : [": ", `and ${rest} more`, `${witnesses} independent source${witnesses === 1 ? "" : "s"}`];
  return `${value}${colon}${[...named, ...(rest > 0 ? [more] : [])].join(", ")} (${independent})`;
}
