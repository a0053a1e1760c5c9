/** Points as they are told, to the nearest hundredth: "0,84", "−1,2". */
export function formatPoints(points: number, locale: "fr" | "en"): string {
  return new Intl.NumberFormat(locale === "fr" ? "fr-FR" : "en-GB", {
    maximumFractionDigits: 2,
    signDisplay: "negative",
  })
    .format(points)
    .replace("-", "−");
}

/** How many times as large one number is as another, to two figures: "33", "1,2". */
export function formatFactor(factor: number, locale: "fr" | "en"): string {
  return new Intl.NumberFormat(locale === "fr" ? "fr-FR" : "en-GB", { maximumSignificantDigits: 2 }).format(factor);
}
