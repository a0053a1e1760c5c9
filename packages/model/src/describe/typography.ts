/**
 * No-break space: before : ; ? ! % € and inside « » in French.
 *
 * @example
 * import { describeMoney, NBSP } from "@choosefr/model";
 * describeMoney({ amount: 3000, amountMax: null, currency: "EUR", bound: "exact" }, "fr").includes(NBSP); // => true
 */
export const NBSP = "\u00a0";
/**
 * Narrow no-break space: between thousands in French.
 *
 * @example
 * import { formatInteger, NARROW_NBSP } from "@choosefr/model";
 * formatInteger(3000, "fr") === `3${NARROW_NBSP}000`; // => true
 */
export const NARROW_NBSP = "\u202f";

/**
 * A whole number with the language's thousands separator: 3 000 in French, 3,000 in English.
 *
 * @example
 * import { formatInteger } from "@choosefr/model";
 * formatInteger(3000, "en"); // => "3,000"
 */
export function formatInteger(value: number, locale: "fr" | "en"): string {
  const separator = locale === "fr" ? NARROW_NBSP : ",";
  return String(Math.round(value)).replaceAll(/\B(?=(?:\d{3})+$)/gu, separator);
}

/**
 * A number with at most two decimals, without trailing zeros: 1,2 in French, 1.2 in English.
 *
 * @example
 * import { formatDecimal } from "@choosefr/model";
 * formatDecimal(1.2, "fr"); // => "1,2"
 */
export function formatDecimal(value: number, locale: "fr" | "en"): string {
  const text = String(Number(value.toFixed(2)));
  const [whole = "", decimals] = text.split(".");
  const grouped = formatInteger(Number(whole), locale);
  return decimals === undefined ? grouped : `${grouped}${locale === "fr" ? "," : "."}${decimals}`;
}
