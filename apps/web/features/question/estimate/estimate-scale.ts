import type { EstimateQuestion, EstimateUnit } from "@choosefr/quiz";

/** The line of a number to find and the units it is told in. */
export type EstimateScale = Pick<EstimateQuestion, "min" | "max" | "units" | "locale">;

/** The unit in which a number reads best: the largest that it fills at least once, else the smallest. */
export function unitFor(value: number, { units }: Pick<EstimateScale, "units">): EstimateUnit {
  const fitting = units.find(({ size }) => value >= size) ?? units.at(-1);
  return fitting ?? { size: 1, labels: { sign: "", one: "", many: "" } };
}

/** A value in a unit, as the language writes it, by default to three figures: 1.5e9 in billions is "1,5" in French. */
export function formatInUnits(
  value: number,
  { size }: Pick<EstimateUnit, "size">,
  locale: "fr" | "en",
  maximumSignificantDigits = 3,
): string {
  return new Intl.NumberFormat(locale === "fr" ? "fr-FR" : "en-GB", {
    maximumSignificantDigits,
    useGrouping: "always",
  }).format(value / size);
}

/**
 * A value with the unit that suits it, ready to read: "1,5 milliard d’euros", "100 millions d’euros", "€1,000 billion".
 * French keeps the singular below two.
 */
export function formatWithUnit(value: number, scale: Pick<EstimateScale, "units" | "locale">): string {
  const unit = unitFor(value, scale);
  const inUnits = value / unit.size;
  const isOne = scale.locale === "fr" ? inUnits < 2 : inUnits === 1;
  const { sign, one, many } = unit.labels;
  const word = isOne ? one : many;
  return `${sign}${formatInUnits(value, unit, scale.locale)}${word === "" ? "" : `\u00a0${word}`}`;
}
