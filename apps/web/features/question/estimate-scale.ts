import type { EstimateQuestion } from "@choosefr/quiz";

/** The line of an estimate and the unit it is told in. */
export type EstimateScale = Pick<EstimateQuestion, "min" | "max" | "unitSize" | "unitLabels" | "locale">;

/** A value in the units of the number field, as the language writes it: 1.5e9 in billions is "1,5" in French. */
export function formatInUnits(value: number, scale: EstimateScale): string {
  return new Intl.NumberFormat(scale.locale === "fr" ? "fr-FR" : "en-GB", {
    maximumSignificantDigits: 3,
    useGrouping: "always",
  }).format(value / scale.unitSize);
}

/**
 * A value with its unit, ready to read: "1,5 milliard d’euros", "1 000 milliards d’euros", "€1,000 billion". French keeps
 * the singular below two.
 */
export function formatWithUnit(value: number, scale: EstimateScale): string {
  const inUnits = value / scale.unitSize;
  const isOne = scale.locale === "fr" ? inUnits < 2 : inUnits === 1;
  const { sign, one, many } = scale.unitLabels;
  return `${sign}${formatInUnits(value, scale)}\u00a0${isOne ? one : many}`;
}
