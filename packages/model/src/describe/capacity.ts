import type { CapacityClaim, CapacityUnit, Language } from "../generated/types.ts";
import { describeNumberOf, describeRange, withBound, withFrenchOf } from "./figure.ts";
import { inflect } from "./tally.ts";
import { formatDecimal, NBSP } from "./typography.ts";

type Capacity = Pick<CapacityClaim, "quantity" | "quantityMax" | "unit" | "bound" | "of">;

/** Units that are words, in French, then in English; an underscore is an s for several. */
const NOUNS = {
  GPU: ["GPU", "GPU_"],
  charging_points: ["point_ de recharge", "charging point_"],
  "doses/year": ["dose_ par an", "dose_ a year"],
  pallets: ["palette_", "pallet_"],
  ships: ["navire_", "ship_"],
  telecom_sites: ["site_ de télécommunications", "telecoms site_"],
  "units/year": ["unité_ par an", "unit_ a year"],
  "vehicles/year": ["véhicule_ par an", "vehicle_ a year"],
} as const satisfies Partial<Record<CapacityUnit, readonly [fr: string, en: string]>>;

/** Units that are symbols, spaces inside unbroken. */
const SYMBOLS: Record<Exclude<CapacityUnit, keyof typeof NOUNS>, readonly [fr: string, en: string]> = {
  "GWh/year": ["GWh par an", "GWh a year"],
  MW: ["MW", "MW"],
  "MW/year": ["MW par an", "MW a year"],
  ha: ["ha", "ha"],
  m2: ["m²", "m²"],
  percent_more: ["% de capacité en plus", "% more capacity"],
  percent_of_demand: ["% de la demande", "% of demand"],
  t: ["t", "t"],
  "t/year": ["t/an", "t/year"],
  "t_CO2_avoided/year": ["t de CO₂ évitées par an", "t of CO₂ avoided a year"],
};

/**
 * A capacity in words: "jusqu’à 1,4 GW", "20 000 t de nickel par an", "60 millions d’inhalateurs par an", "40 % de
 * capacité en plus". From 1,000 MW up it is told in gigawatts, unless that would round a digit away. What is made
 * stands in the place of the unit if that is all it says, after tonnes, and else in brackets.
 */
export function describeCapacity(capacity: Capacity, locale: Language): string {
  const { unit, of, bound } = capacity;
  const column = locale === "fr" ? 0 : 1;
  const made = of?.[locale] ?? null;
  if (isNoun(unit)) {
    const count = { count: capacity.quantity, countMax: capacity.quantityMax, bound };
    if (unit !== "units/year" || made === null) {
      return inBrackets(describeNumberOf(count, inflect(NOUNS[unit][column]), locale), made);
    }
    const words = `${made} ${YEARLY[column]}`;
    return describeNumberOf(count, { one: words, many: words }, locale);
  }
  const isTonnes = unit === "t" || unit === "t/year";
  if (!isTonnes || made === null) return inBrackets(describeMeasure(capacity, SYMBOLS[unit][column], locale), made);
  const what = locale === "fr" ? withFrenchOf(made) : `of ${made}`;
  return describeMeasure(capacity, `t ${what}${unit === "t" ? "" : ` ${YEARLY[column]}`}`, locale);
}

const YEARLY = ["par an", "a year"] as const;

function isNoun(unit: CapacityUnit): unit is keyof typeof NOUNS {
  return unit in NOUNS;
}

function inBrackets(text: string, made: string | null): string {
  return made === null ? text : `${text} (${made})`;
}

function describeMeasure(
  { quantity, quantityMax, bound }: Pick<Capacity, "quantity" | "quantityMax" | "bound">,
  symbol: string,
  locale: Language,
): string {
  const isGiga = symbol.startsWith("MW") && quantity >= 1000 && [quantity, quantityMax ?? 0].every((n) => n % 10 === 0);
  const format = (value: number) => formatDecimal(isGiga ? value / 1000 : value, locale);
  const shown = isGiga ? symbol.replace("M", "G") : symbol;
  // An English per cent sign follows its number at once.
  const gap = locale === "en" && shown.startsWith("%") ? "" : NBSP;
  const measure = (value: number) => `${format(value)}${gap}${shown}`;
  return quantityMax === null
    ? withBound(measure(quantity), bound, locale)
    : describeRange(format(quantity), measure(quantityMax), locale);
}
