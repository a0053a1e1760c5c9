import type { Language, Money } from "../generated/vocabulary.ts";
import type { GapCause, GapExplanation, Reconciliation } from "../reconcile.ts";
import { describeCount, describeMoney } from "./figure.ts";
import { formatInteger, NBSP } from "./typography.ts";

/** In French, then in English; an underscore is an s for several. */
const CAUSES: Record<GapCause, readonly [fr: string, en: string]> = {
  "unknown-projects": ["projet_ inconnu_", "unknown project_"],
  "beyond-count": ["annonce_ de plus que le nombre annoncé", "announcement_ beyond the number announced"],
  repeats: ["annonce_ comptée_ ailleurs", "announcement_ counted elsewhere"],
  "no-sum": ["annonce_ sans somme", "announcement_ without a sum"],
  "not-in-euros": ["annonce_ dans une autre monnaie", "announcement_ in another currency"],
  "parts-only": [
    "annonce_ dont seule une partie, ou un plan plus large, est chiffrée",
    "announcement_ with a sum for a part, or for a wider plan, alone",
  ],
  ceilings: ["annonce_ dont la somme est un plafond", "announcement_ with a sum that is a ceiling"],
};

/**
 * What is known of an edition beside what was announced, in up to three lines without a full stop: projects, euros, and
 * why they do not add up.
 *
 * @example
 * import { catalogue, describeReconciliation, reconcile } from "@choosefr/model";
 * describeReconciliation(reconcile("choose-france-2024", catalogue), "en").length <= 3; // => true
 */
export function describeReconciliation(reconciliation: Reconciliation, locale: Language): readonly string[] {
  const { projects, investment, causes } = reconciliation;
  const isFrench = locale === "fr";
  const outOf = (announced: string | null): string =>
    announced === null ? "" : isFrench ? ` sur ${announced}` : ` out of ${announced}`;
  const known = describeCount({ count: projects.known, countMax: null, unit: "projects", bound: "exact" }, locale);
  const allProjects = projects.announced === null ? null : describeAnnounced(projects.announced.count, locale);
  const allEuros = investment.announced === null ? null : describeMoney(investment.announced, locale);
  return [
    `${known} ${isFrench ? `connu${projects.known < 2 ? "" : "s"}` : "known"}${outOf(allProjects)}`,
    `${describeEuros(investment.known, locale)}${isFrench ? " connus" : " known"}${outOf(allEuros)}`,
    ...(causes.length === 0 ? [] : [describeCauses(causes, locale)]),
  ];
}

function describeAnnounced(count: number | null, locale: Language): string | null {
  if (count === null) return null;
  return `${formatInteger(count, locale)}${locale === "fr" ? ` annoncé${count < 2 ? "" : "s"}` : " announced"}`;
}

/** A sum of many figures claims few digits: millions, of a billion and more ten millions. */
function describeEuros(euros: number, locale: Language): string {
  const unit = euros < 1e9 ? 1e6 : 1e7;
  const money: Money = { amount: Math.round(euros / unit) * unit, amountMax: null, currency: "EUR", bound: "exact" };
  return describeMoney(money, locale);
}

function describeCauses(causes: readonly GapExplanation[], locale: Language): string {
  const isFrench = locale === "fr";
  const words = causes.map(({ cause, projects }) => {
    const isOne = isFrench ? projects < 2 : projects === 1;
    return `${formatInteger(projects, locale)}${NBSP}${CAUSES[cause][isFrench ? 0 : 1].replaceAll("_", isOne ? "" : "s")}`;
  });
  return isFrench ? `Écart${NBSP}: ${words.join(`${NBSP}; `)}` : `Gap: ${words.join("; ")}`;
}
