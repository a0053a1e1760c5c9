import type { Language, PrintedFigure } from "../generated/types.ts";
import { NBSP } from "./typography.ts";

/**
 * A figure as printed, in the quotation marks of the reader's language: « 4 milliards d'euros », “$4 billion”.
 *
 * @example
 * import { quoteFigure } from "@choosefr/model";
 * quoteFigure("$4 billion", "en"); // => "“$4\u00a0billion”"
 */
export function quoteFigure(figure: Pick<PrintedFigure, "text"> | string, locale: Language): string {
  const text = (typeof figure === "string" ? figure : figure.text).replaceAll(" ", NBSP);
  return locale === "fr" ? `«${NBSP}${text}${NBSP}»` : `“${text}”`;
}
