import {
  compareFigures,
  countWitnesses,
  describePublisher,
  type FigureClaim,
  isOnWhole,
  type Language,
  NBSP,
  rankSources,
} from "@choosefr/model";
import type { Figure } from "../figures/figure.ts";
import { bracket, factOf, type Texts, wordAside } from "./claim-words.ts";
import { type Extent, extentOf } from "./coverage.ts";
import type { PairVerdict } from "./judge-pair.ts";
import { bestPrinted, countTogether, isBorneOut, isOfSame, isPrintedIn } from "./weigh-claims.ts";

interface Told extends Pick<PairVerdict, "verdict" | "reason" | "preferred" | "isSettled" | "claims" | "fit"> {
  readonly name: string;
  readonly written: string;
  readonly figure: Figure;
}

/** The one sentence that a finding says. */
export function wordMessage(told: Told): Texts {
  return { fr: messageIn("fr", told), en: messageIn("en", told) };
}

function messageIn(locale: Language, told: Told): string {
  const { name, written, verdict, reason, preferred, fit } = told;
  const recorded = preferred === null ? null : factOf(preferred)[locale];
  const isFrench = locale === "fr";
  const quoted = isFrench ? `«${NBSP}${written}${NBSP}»` : `“${written}”`;
  const lead = isFrench ? `${name}${NBSP}: ` : `${name}: `;
  switch (verdict) {
    case "contradicts":
      if (preferred !== null && reason === "currency") {
        return isFrench
          ? `${lead}la devise n’est pas celle des sources, qui donnent ${recorded}.`
          : `${lead}the currency is not that of the sources, which give ${recorded}.`;
      }
      return `${lead}${wordRefusal(told, quoted, locale)}${preferred === null ? "" : wordInstead(told, preferred, locale)}.`;
    case "sources_disagree":
      return preferred === null
        ? `${lead}${isFrench ? "les sources ne concordent pas" : "the sources disagree"}.`
        : `${lead}${wordDispute(told, quoted, preferred, locale)}.`;
    case "agrees":
      if (fit === "allowed" && recorded !== null) {
        return isFrench
          ? `${lead}${quoted} est compatible avec les sources, qui donnent ${recorded}.`
          : `${lead}${quoted} is compatible with the sources, which give ${recorded}.`;
      }
      return isFrench
        ? `${lead}conforme aux sources (${recorded ?? written}).`
        : `${lead}as the sources say (${recorded ?? written}).`;
    case "not_comparable":
      return `${lead}${wordIncomparable(told, quoted, recorded, locale)}.`;
    case "unknown":
      return isFrench
        ? `${lead}aucun chiffre de ce genre n’est enregistré.`
        : `${lead}no figure of this kind is recorded.`;
    default:
      return verdict satisfies never;
  }
}

/** Who gives a figure, or leaves room for it, and what more of them give. */
function wordDispute(
  { claims, figure, isSettled }: Told,
  quoted: string,
  preferred: FigureClaim,
  locale: Language,
): string {
  const isFrench = locale === "fr";
  const value = factOf(preferred)[locale];
  const most = countWitnesses(preferred.evidence);
  const instead =
    most > 1
      ? `${most} sources ${isFrench ? "donnent" : "give"} ${value}`
      : `${isFrench ? "la valeur retenue est" : "the preferred value is"} ${value}`;
  const printing = claims.filter((claim) => isPrintedIn(claim, figure));
  const count = countTogether(printing);
  if (count === 0 && isSettled) {
    return isFrench
      ? `${quoted} n’est compatible qu’avec une partie des sources${NBSP}; ${instead}`
      : `${quoted} is compatible with some of the sources only; ${instead}`;
  }
  if (count === 0) {
    return isFrench ? `les sources ne concordent pas${NBSP}; ${instead}` : `the sources disagree; ${instead}`;
  }
  const [first] = rankSources(
    printing.flatMap(({ evidence }) => evidence),
    locale,
  );
  const name = count === 1 && first?.publisher?.name ? describePublisher(first, locale) : null;
  const sources = count === 1 ? (isFrench ? "une source" : "one source") : `${count} sources`;
  const isFew = count < most;
  const given = isFrench
    ? isFew
      ? "n’est donné que par"
      : "est donné par"
    : isFew
      ? "is given only by"
      : "is given by";
  return `${quoted} ${given} ${name ?? sources}${isFrench ? NBSP : ""}; ${instead}`;
}

/** That no source gives a figure; of one that is printed by mistake or of something else, that it is. */
function wordRefusal({ claims, figure }: Told, quoted: string, locale: Language): string {
  const printed = bestPrinted(claims, figure);
  const aside = printed === undefined ? "" : wordAside(printed, locale);
  if (printed === undefined || aside === "") {
    return locale === "fr" ? `aucune source ne donne ${quoted}` : `no source gives ${quoted}`;
  }
  if (printed.rank === "deprecated") {
    return locale === "fr"
      ? `${quoted} est une valeur écartée (${aside})`
      : `${quoted} is a value set aside (${aside})`;
  }
  return locale === "fr"
    ? `${quoted} est donné pour autre chose (${aside})`
    : `${quoted} is given for something else (${aside})`;
}

/** What the sources give instead, and how many of them. */
function wordInstead({ claims, isSettled }: Told, preferred: FigureClaim, locale: Language): string {
  const value = factOf(preferred)[locale];
  const standing = claims.filter(
    (claim) => isOfSame(claim, preferred) && isOnWhole(claim) && claim.rank !== "deprecated",
  );
  const all = countTogether(standing);
  const most = countTogether(standing.filter((claim) => compareFigures(preferred, claim).relation === "compatible"));
  if (isSettled && all < 2) {
    return locale === "fr" ? `${NBSP}; le seul chiffre connu est ${value}` : `; the only figure known is ${value}`;
  }
  if (isSettled) return locale === "fr" ? `${NBSP}; les sources donnent ${value}` : `; the sources give ${value}`;
  if (2 * most > all) return locale === "fr" ? `${NBSP}; la plupart donnent ${value}` : `; most give ${value}`;
  return locale === "fr" ? `${NBSP}; la valeur retenue est ${value}` : `; the preferred value is ${value}`;
}

function wordIncomparable(told: Told, quoted: string, recorded: string | null, locale: Language): string {
  const { reason } = told;
  const isFrench = locale === "fr";
  const beside = recorded === null ? "" : ` (${recorded})`;
  switch (reason) {
    case "vague":
      return `${quoted} ${isFrench ? "ne dit pas combien" : "does not say how much"}${beside}`;
    case "currency":
      return `${quoted} ${isFrench ? "est dans une autre devise que les sources" : "is in another currency than the sources"}${beside}`;
    case "unit":
      return `${quoted} ${isFrench ? "ne compte pas ce que comptent les sources" : "does not count what the sources count"}${beside}`;
    case "scope":
      return wordOtherScope(told, quoted, recorded, locale);
    case "value":
    case null:
      return `${quoted} ${isFrench ? "ne se compare pas à ce qui est enregistré" : "cannot be compared with what is recorded"}${beside}`;
    default:
      return reason satisfies never;
  }
}

/** That a figure is recorded, or anything at all, of something else than the whole, and of what. */
function wordOtherScope(
  { claims, figure, fit }: Told,
  quoted: string,
  recorded: string | null,
  locale: Language,
): string {
  const isFrench = locale === "fr";
  const printed = bestPrinted(claims, figure) ?? claims.find((claim) => isBorneOut(figure, claim));
  const extents = new Set((printed === undefined ? claims : [printed]).map(extentOf));
  const [extent = "other"] = extents;
  const what = EXTENTS[extents.size > 1 ? "other" : extent][locale];
  if (printed === undefined || fit === "other") {
    return isFrench
      ? `les sources ne chiffrent qu’${what}, et non l’ensemble`
      : `the sources give figures only of ${what}, not of the whole`;
  }
  const aside = bracket(wordAside(printed, locale));
  const whole =
    recorded === null ? "" : isFrench ? `${NBSP}; l’ensemble est de ${recorded}` : `; the whole is ${recorded}`;
  if (fit === "same") {
    return isFrench
      ? `${quoted} n’est donné que pour ${what}${aside}${whole}`
      : `${quoted} is given only for ${what}${aside}${whole}`;
  }
  return isFrench
    ? `${quoted} n’est compatible qu’avec un chiffre donné pour ${what}${aside}${whole}`
    : `${quoted} is compatible only with a figure given for ${what}${aside}${whole}`;
}

const EXTENTS: Readonly<Record<Extent, Texts>> = {
  part: { fr: "une partie", en: "a part" },
  wider: { fr: "un ensemble plus large", en: "something wider" },
  other: { fr: "autre chose", en: "something else" },
};
