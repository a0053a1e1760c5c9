import {
  describeRankReason,
  type FigureClaim,
  type FigureValue,
  isMoney,
  judgeFigure,
  type Language,
  type Money,
  nameOf,
  valueOf,
} from "@choosefr/model";
import type { BuildContext } from "./kinds/kind.ts";
import type { Confusion } from "./phrases/phrases.ts";
import type { FigureSubject } from "./subject.ts";

/** A wrong value that people really confuse with the right one, and why it is wrong. */
export interface WrongValue {
  readonly figure: FigureValue;
  readonly confusion: Confusion;
}

const CURRENCY_NAMES: Record<Language, Readonly<Partial<Record<Money["currency"], string>>>> = {
  fr: { EUR: "euros", USD: "dollars", GBP: "livres sterling" },
  en: { EUR: "euros", USD: "dollars", GBP: "pounds" },
};

/** The figure without its bound: what an option shows. */
export function plainFigure(figure: FigureValue): FigureValue {
  return isMoney(figure)
    ? { amount: figure.amount, amountMax: null, currency: figure.currency, bound: "exact" }
    : { count: figure.count, countMax: null, unit: figure.unit, bound: "exact" };
}

function withValue(figure: FigureValue, value: number): FigureValue {
  return isMoney(figure) ? { ...figure, amount: value } : { ...figure, count: value };
}

/**
 * Wrong values for a figure from real confusions: the other currency, figures of the same unit elsewhere in the
 * record, values that a source printed and the editors set aside, slips of a power of ten. Each is proven false
 * against every claim of the subject; those that some claim supports, or that nothing can be said of, are left out.
 * Figures of claims in `hidden`, which are still to be asked for, are not given away.
 */
export function collectWrongValues(
  subject: FigureSubject,
  others: readonly FigureSubject[],
  { locale, hidden, random }: BuildContext,
): readonly WrongValue[] {
  const right = plainFigure(subject.preferred);
  const value = valueOf(right);
  if (value === null) return [];
  const candidates: WrongValue[] = [
    ...swapCurrency(right, locale),
    ...deprecatedValues(subject, locale),
    ...valuesOfOthers(
      subject,
      others.filter(({ preferred }) => !hidden.has(preferred.id)),
      locale,
    ),
    slipByTen(right, value, random() < 0.5),
    ...[2, 0.5, 4, 0.25, 3, 5].map((factor) => ({
      figure: withValue(right, roundLike(value * factor)),
      confusion: { type: "unsupported" } as const,
    })),
  ];
  return keepDistinct(candidates.filter(({ figure }) => isProvenFalse(figure, subject.claims)));
}

/** Only a contradiction proves an option wrong: an unknown or incomparable value might be true. */
function isProvenFalse(figure: FigureValue, claims: readonly FigureClaim[]): boolean {
  return judgeFigure(figure, claims).verdict === "contradicts";
}

/**
 * One slip of a power of ten, upwards or downwards: with one on either side, the value between them would give itself
 * away.
 */
function slipByTen(right: FigureValue, value: number, isUpwards: boolean): WrongValue {
  const direction = isUpwards || value < 10 ? "more" : "less";
  const figure = withValue(right, Math.round(direction === "more" ? value * 10 : value / 10));
  return { figure, confusion: { type: "ten-times", direction } };
}

/** Two significant digits, so that a made-up value looks like a printed one. */
function roundLike(value: number): number {
  return value < 100 ? Math.round(value) : Number(value.toPrecision(2));
}

function swapCurrency(right: FigureValue, locale: Language): readonly WrongValue[] {
  if (!isMoney(right)) return [];
  const currency = right.currency === "EUR" ? "USD" : "EUR";
  const name = CURRENCY_NAMES[locale][right.currency];
  return name === undefined ? [] : [{ figure: { ...right, currency }, confusion: { type: "currency", right: name } }];
}

function deprecatedValues({ claims, preferred }: FigureSubject, locale: Language): readonly WrongValue[] {
  return claims.flatMap((claim) => {
    const figure = plainFigure(claim);
    if (claim.rank !== "deprecated" || claim.rankReason === null || valueOf(figure) === null) return [];
    if (isMoney(figure) && isMoney(preferred) && figure.currency !== preferred.currency) return [];
    return [
      { figure, confusion: { type: "deprecated", reason: describeRankReason(claim.rankReason, locale) } } as const,
    ];
  });
}

function valuesOfOthers(
  subject: FigureSubject,
  others: readonly FigureSubject[],
  locale: Language,
): readonly WrongValue[] {
  return others.flatMap((other) => {
    if (
      other.key === subject.key ||
      other.preferred.kind !== subject.preferred.kind ||
      !("announcement" in other.about)
    ) {
      return [];
    }
    if ("announcement" in subject.about && other.about.announcement.recipients.length > 0) return [];
    const owner = other.about.announcement.organisations
      .map((id) => nameOf({ kind: "organisation", id }, locale))
      .join(", ");
    return [{ figure: plainFigure(other.preferred), confusion: { type: "of-another", owner } } as const];
  });
}

/** Drops values that could pass for one already kept. */
function keepDistinct(candidates: readonly WrongValue[]): readonly WrongValue[] {
  const kept: WrongValue[] = [];
  for (const candidate of candidates) {
    const value = valueOf(candidate.figure) ?? 0;
    const isLikeAnother = kept.some(({ figure }) => {
      const isSameMoney =
        !isMoney(figure) || !isMoney(candidate.figure) || figure.currency === candidate.figure.currency;
      return isSameMoney && Math.abs((valueOf(figure) ?? 0) - value) <= 0.15 * Math.max(value, 1);
    });
    if (!isLikeAnother) kept.push(candidate);
  }
  return kept;
}
