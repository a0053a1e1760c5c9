import type { EuroSpan, GapCause, GapExplanation } from "../gap.ts";
import type { Language } from "../generated/vocabulary.ts";
import type { Reconciliation } from "../reconcile.ts";
import { describeCount, describeMoney } from "./figure.ts";
import { formatInteger, NBSP } from "./typography.ts";

/** In French, then in English; an underscore is an s for several, a number sign the euros, with their brackets if any. */
const CAUSES: Record<GapCause, readonly [fr: string, en: string]> = {
  "unknown-projects": ["projet_ inconnu_", "unknown project_"],
  "beyond-count": [
    "annonce_ de plus que le nombre annoncé, dont aucune page ne dit lesquelles n’y sont pas",
    "announcement_ more than were counted, and no page says which were not",
  ],
  "total-counts-earlier": ["# du total annoncés avant l’édition", "# of the total announced before the edition"],
  repeats: ["annonce_ comptée_ ailleurs (#)", "announcement_ counted elsewhere (#)"],
  "includes-earlier": [
    "annonce_ dont une part est comptée ailleurs (#)",
    "announcement_ of which a share is counted elsewhere (#)",
  ],
  "announced-before": [
    "annonce_ dont la seule somme connue est antérieure à l’édition (#)",
    "announcement_ whose only known sum is older than the edition (#)",
  ],
  ceilings: [
    "annonce_ dont la somme est un plafond (# au-delà de ce qui est ferme)",
    "announcement_ with a sum that is a ceiling (# above what is firm)",
  ],
  ranges: [
    "annonce_ dont la somme est une fourchette (# entre ses bornes)",
    "announcement_ with a sum that is a range (# between its ends)",
  ],
  "beyond-france": [
    "annonce_ dont une part dépasse la France (#)",
    "announcement_ of which a share is not for France alone (#)",
  ],
  "may-repeat": [
    "annonce_ répétant peut-être une promesse antérieure, sans qu’aucune page le dise (#)",
    "announcement_ that may repeat an earlier promise, which no page settles (#)",
  ],
  "no-sum": ["annonce_ sans somme", "announcement_ without a sum"],
  "not-in-euros": ["annonce_ dans une autre monnaie", "announcement_ in another currency"],
  "parts-only": [
    "annonce_ dont seule une partie, ou un plan plus large, est chiffrée",
    "announcement_ with a sum for a part, or for a wider plan, alone",
  ],
  "total-is-a-minimum": [
    "# de plus que le total, donné comme un minimum",
    "# more than the total, which is given as a minimum",
  ],
  "total-is-rounded": ["# de plus que le total, qui est arrondi", "# more than the total, which is rounded"],
  "outside-total": ["# que le total ne peut pas compter", "# that the total cannot count"],
};

/** The causes that keep the euros of a project out of what is known: they are where the remainder lies. */
const WITHOUT_SUM: ReadonlySet<GapCause> = new Set(["unknown-projects", "no-sum", "not-in-euros", "parts-only"]);

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
    ...(causes.length === 0 ? [] : [describeCauses(reconciliation, locale)]),
  ];
}

function describeAnnounced(count: number | null, locale: Language): string | null {
  if (count === null) return null;
  return `${formatInteger(count, locale)}${locale === "fr" ? ` annoncé${count < 2 ? "" : "s"}` : " announced"}`;
}

/**
 * A sum of many figures, which claims few digits: millions, of a billion and more ten millions. "entre 2,58 et 3,58 milliards d’euros"
 * where it is not known to the euro, "jusqu’à" where nothing of it is certain.
 *
 * @example
 * import { describeEuros } from "@choosefr/model";
 * describeEuros({ least: 3_291_400_000, most: 3_291_400_000 }, "en"); // => "€3.29\u00a0billion"
 */
export function describeEuros({ least, most }: EuroSpan, locale: Language): string {
  const amount = roundSum(least);
  const amountMax = roundSum(most);
  if (amount === amountMax) return describeMoney({ ...EUROS, amount, bound: "exact" }, locale);
  if (amount === 0) return describeMoney({ ...EUROS, amount: amountMax, bound: "up_to" }, locale);
  return describeMoney({ ...EUROS, amount, amountMax, bound: "range" }, locale);
}

const EUROS = { amountMax: null, currency: "EUR" } as const;

function roundSum(euros: number): number {
  const unit = euros < 1e9 ? 1e6 : 1e7;
  return Math.round(euros / unit) * unit;
}

function describeCauses({ causes, investment: { remainder } }: Reconciliation, locale: Language): string {
  const words = causes.map((explanation) => describeGap(explanation, locale));
  const rest = tellRemainder(remainder, causes, locale);
  const all = [...words, ...(rest === null ? [] : [rest])];
  return locale === "fr" ? `Écart${NBSP}: ${all.join(`${NBSP}; `)}` : `Gap: ${all.join("; ")}`;
}

/**
 * One reason why sums do not add up, without a full stop: "7 annonces sans somme", "1 announcement counted elsewhere (€630 million)".
 *
 * @example
 * import { addSums, catalogue, describeGap } from "@choosefr/model";
 * addSums(["amazon-2024"], catalogue).causes.map((cause) => describeGap(cause, "en")); // => []
 */
export function describeGap({ cause, projects, euros }: GapExplanation, locale: Language): string {
  const isFrench = locale === "fr";
  const isOne = isFrench ? projects < 2 : projects === 1;
  const words = CAUSES[cause][isFrench ? 0 : 1].replaceAll("_", isOne ? "" : "s");
  const count = projects === 0 ? "" : `${formatInteger(projects, locale)}${NBSP}`;
  if (euros === null) return count + words.replace(/ \(#[^()]*\)/u, "");
  return count + words.replace("#", describeEuros({ least: euros, most: euros }, locale));
}

/**
 * The euros of an edition for which there is no sum, as the last reason why it does not add up; null where more is known
 * than was announced.
 *
 * @example
 * import { catalogue, describeRemainder, reconcile } from "@choosefr/model";
 * describeRemainder(reconcile("choose-france-2021-01", catalogue), "en"); // => null
 */
export function describeRemainder({ causes, investment }: Reconciliation, locale: Language): string | null {
  return tellRemainder(investment.remainder, causes, locale);
}

function tellRemainder(remainder: EuroSpan | null, causes: readonly GapExplanation[], locale: Language): string | null {
  if (remainder === null || roundSum(remainder.most) <= 0) return null;
  const euros = describeEuros({ least: Math.max(0, remainder.least), most: remainder.most }, locale);
  const isPlaced = causes.some(({ cause }) => WITHOUT_SUM.has(cause));
  if (locale === "fr") return isPlaced ? `reste ${euros} sans somme connue` : `reste ${euros} inexpliqués`;
  return isPlaced ? `${euros} left without a known sum` : `${euros} left unexplained`;
}
