import type { Language } from "@choosefr/model";
import { findFigures } from "@choosefr/prose";
import type { EstimateQuestion } from "@choosefr/quiz";

/**
 * The number that a person typed, in whole units: a bare number counts the question's own unit ("1,2" billion), a figure
 * with its unit counts that ("800 millions d’euros"). Null where no number above nothing can be read.
 */
export function readEstimate(
  text: string,
  { unitSize }: Pick<EstimateQuestion, "unitSize">,
  locale: Language,
): number | null {
  const bare = readNumber(text, locale);
  if (bare !== null) return bare > 0 ? bare * unitSize : null;
  const value = findFigures(text, { language: locale })[0]?.value ?? null;
  return value !== null && value > 0 ? value : null;
}

/** A number as one types it: with a comma or a point before decimals, spaces or the other sign between thousands. */
function readNumber(text: string, locale: Language): number | null {
  const digits = text.trim().replaceAll(/[\s\u00a0\u202f’']/gu, "");
  const thousands = locale === "fr" ? /\.(?=\d{3}(?:\D|$))/gu : /,(?=\d{3}(?:\D|$))/gu;
  const plain = digits.replaceAll(thousands, "").replace(",", ".");
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}
