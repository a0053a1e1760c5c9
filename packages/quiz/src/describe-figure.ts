import { type Count, describeCount, describeMoney, type FigureValue, isMoney, type Language } from "@choosefr/model";

/** A figure in words, of either unit. */
export function describeFigure(figure: FigureValue, locale: Language): string {
  return isMoney(figure) ? describeMoney(figure, locale) : describeCount(figure satisfies Count, locale);
}
