import {
  type Catalogue,
  describeRankReason,
  type FigureClaim,
  type FigureValue,
  isMoney,
  judgeFigure,
  type Language,
  type Money,
  valueOf,
} from "@choosefr/model";
import { areWellKnown } from "./fame.ts";
import type { BuildContext } from "./kinds/kind.ts";
import { nameEdition } from "./occasion.ts";
import type { Confusion } from "./phrases/phrases.ts";
import { formatFactor } from "./proportion.ts";
import { shuffle } from "./random.ts";
import { allAskedOf, askedOf, type FigureSubject, isOfRegion } from "./subject.ts";
import { monthOf, nameAnnouncers } from "./topic.ts";

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
 * Figures of those whose claims are in `hidden`, which are still to be asked for, are not given away.
 */
export function collectWrongValues(
  subject: FigureSubject,
  others: readonly FigureSubject[],
  { locale, hidden, random, record }: BuildContext,
): readonly WrongValue[] {
  const right = plainFigure(subject.preferred);
  const value = valueOf(right);
  if (value === null) return [];
  const owners: ReadonlySet<string> = allAskedOf(hidden, record);
  const confused: readonly WrongValue[] = isSmallSumOfKnown(subject, value)
    ? [...deprecatedValues(subject, locale), ...otherOrders(right, value, locale)]
    : [
        ...swapCurrency(right, subject.claims, locale),
        ...deprecatedValues(subject, locale),
        ...otherPart(subject),
        ...valuesOfOthers(
          subject,
          shuffle(
            others.filter((other) => isConfusable(subject, other) && !tellsOf(other, owners, record)),
            random,
          ),
          locale,
          record,
        ),
        ...(isLong(right, value) ? [slipByTen(right, value, random() < 0.5)] : []),
        ...madeUpFactors(subject, value).map((factor) => ({
          figure: withValue(right, roundLike(value * factor)),
          confusion: missBy(factor, subject, value, locale),
        })),
      ];
  const most = subject.whole === null ? null : valueOf(subject.whole);
  return keepDistinct(
    confused.filter(
      ({ figure }) => (most === null || (valueOf(figure) ?? 0) < most) && isProvenFalse(figure, subject.claims),
    ),
  );
}

/** Of a household name everybody expects a larger sum than this: the order of magnitude is what is asked for. */
const SMALL_EUROS = 5e7;
/** Parts of all the things that were counted, far from each other. */
const PARTS = [0.02, 0.5, 0.1, 0.9, 0.3];
/** Parts nearer to each other than this are the same to the ear. */
const LEAST_APART = 2;

function isSmallSumOfKnown({ about, preferred }: FigureSubject, value: number): boolean {
  return (
    "announcement" in about &&
    isMoney(preferred) &&
    value < SMALL_EUROS &&
    areWellKnown(about.announcement.organisations)
  );
}

function otherOrders(right: FigureValue, value: number, locale: Language): readonly WrongValue[] {
  return [10, 0.1, 100, 1000].map((factor) => ({
    figure: withValue(right, value * factor),
    confusion:
      factor > 10
        ? { type: "off", factor: formatFactor(factor, locale), direction: "more" }
        : { type: "ten-times", direction: factor > 1 ? "more" : "less" },
  }));
}

/** By how much made-up values miss: of things that are counted among others, so that they are other parts of them all. */
function madeUpFactors({ whole }: FigureSubject, value: number): readonly number[] {
  const all = whole === null || isMoney(whole) ? null : valueOf(whole);
  if (all === null) return [2, 0.5, 4, 0.25, 3, 5];
  return PARTS.map((part) => (part * all) / value).filter((factor) => Math.max(factor, 1 / factor) >= LEAST_APART);
}

/** What was new in a total is taken for what had been announced before, and the other way round. */
function otherPart({ preferred, about }: FigureSubject): readonly WrongValue[] {
  if (!("edition" in about)) return [];
  const { newInvestment, earlierInvestment } = about.edition;
  if (preferred.kind === "new_investment" && earlierInvestment !== null) {
    return [{ figure: plainFigure(earlierInvestment.preferred), confusion: { type: "earlier-part" } }];
  }
  return preferred.kind === "earlier_investment" && newInvestment !== null
    ? [{ figure: plainFigure(newInvestment.preferred), confusion: { type: "new-part" } }]
    : [];
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

/** Whether a zero more or less is easily overlooked: it is in sums and in thousands, and leaps to the eye in eleven projects. */
function isLong(figure: FigureValue, value: number): boolean {
  return isMoney(figure) || value >= LEAST_LONG;
}

/** How far a made-up value is from the right one. */
function missBy(factor: number, { whole }: FigureSubject, value: number, locale: Language): Confusion {
  const isMore = factor > 1;
  const all = whole === null ? null : valueOf(whole);
  if (whole !== null && all !== null) {
    return {
      type: "off-share",
      of: isMoney(whole) ? "money" : "things",
      percent: Math.round((100 * roundLike(value * factor)) / all),
    };
  }
  return {
    type: "off",
    factor: formatFactor(isMore ? factor : 1 / factor, locale),
    direction: isMore ? "more" : "less",
  };
}

/** Two significant digits, so that a made-up value looks like a printed one. */
function roundLike(value: number): number {
  return value < 100 ? Math.round(value) : Number(value.toPrecision(2));
}

/** The same number in the other currency, where some source really prints that currency. */
function swapCurrency(right: FigureValue, claims: readonly FigureClaim[], locale: Language): readonly WrongValue[] {
  if (!isMoney(right)) return [];
  const currency = right.currency === "EUR" ? "USD" : "EUR";
  const name = CURRENCY_NAMES[locale][right.currency];
  const isPrinted = claims.some((claim) => isMoney(claim) && claim.currency === currency);
  return name === undefined || !isPrinted
    ? []
    : [{ figure: { ...right, currency }, confusion: { type: "currency", right: name } }];
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

/** A count from which on a slip of ten is a likely one. */
const LEAST_LONG = 1000;
/** Values further apart than this are not confused with each other. */
const MOST_RATIO = 12;
/** So many values of others at most, so that the other confusions have their turn. */
const MOST_OF_OTHERS = 3;

/** Whether a figure elsewhere in the record could be taken for a subject's: of its kind, settled, near it, as round as it. */
function isConfusable({ key, preferred, about }: FigureSubject, other: FigureSubject): boolean {
  if (other.key === key || other.preferred.kind !== preferred.kind || !other.isSettled) return false;
  if ("announcement" in about !== "announcement" in other.about) return false;
  if (isPartial({ preferred }) || isPartial(other)) return false;
  if ("announcement" in other.about && other.about.announcement.recipients.length > 0) return false;
  const [mine, its] = [valueOf(preferred) ?? 0, valueOf(other.preferred) ?? 0];
  return Math.max(mine, its) <= MOST_RATIO * Math.min(mine, its) && digitsOf(its) <= Math.max(2, digitsOf(mine));
}

/** Whether a figure is of one region or of some years, so that it is no figure of an edition. */
function isPartial(subject: Pick<FigureSubject, "preferred">): boolean {
  const { kind } = subject.preferred;
  return kind === "follow_up" || kind.startsWith("cumulated_") || isOfRegion(subject);
}

/** Whether a figure is of one of these. */
function tellsOf({ preferred }: FigureSubject, owners: ReadonlySet<string>, record: Catalogue): boolean {
  return askedOf(preferred.id, record).some((id) => owners.has(id));
}

/** How many digits a number has before its closing zeros: an unusually exact one stands out among options. */
function digitsOf(value: number): number {
  return String(value).replace(/\.?0+$/u, "").length;
}

function valuesOfOthers(
  { claims }: FigureSubject,
  others: readonly FigureSubject[],
  locale: Language,
  record: Catalogue,
): readonly WrongValue[] {
  const values: WrongValue[] = [];
  for (const { preferred, about } of others) {
    const figure = plainFigure(preferred);
    if (!isProvenFalse(figure, claims)) continue;
    values.push({ figure, confusion: nameOwner(about, locale, record) });
    if (values.length === MOST_OF_OTHERS) break;
  }
  return values;
}

function nameOwner(about: FigureSubject["about"], locale: Language, record: Catalogue): Confusion {
  if ("edition" in about) return { type: "of-edition", edition: nameEdition(about.edition, locale) };
  const { organisations, announced } = about.announcement;
  return {
    type: "of-another",
    owner: nameAnnouncers(organisations, locale, announced, record).names,
    month: monthOf(announced, locale),
  };
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
