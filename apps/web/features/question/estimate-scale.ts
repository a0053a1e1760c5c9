import type { EstimateQuestion } from "@choosefr/quiz";

/** The line of an estimate and the unit it is told in. */
export type EstimateScale = Pick<EstimateQuestion, "min" | "max" | "unitSize" | "unitLabels" | "locale">;

/** A value in the units of the number field, as the language writes numbers: 1.5e9 in billions is "1,5" in French. */
export function formatInUnits(value: number, scale: EstimateScale): string {
  return new Intl.NumberFormat(scale.locale === "fr" ? "fr-FR" : "en-GB", {
    maximumSignificantDigits: 3,
    useGrouping: scale.locale === "fr" ? "min2" : false,
  }).format(value / scale.unitSize);
}

/** The same with its unit: "1,5 milliard d’euros", "3 milliards d’euros". French keeps the singular below two. */
export function formatWithUnit(value: number, scale: EstimateScale): string {
  const inUnits = value / scale.unitSize;
  const isOne = scale.locale === "fr" ? inUnits < 2 : inUnits === 1;
  return `${formatInUnits(value, scale)}\u00a0${isOne ? scale.unitLabels.one : scale.unitLabels.many}`;
}
