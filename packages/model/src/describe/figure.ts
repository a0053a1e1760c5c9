import type { Bound, Count, CountUnit, Currency, Language, Money, PrintedFigure } from "../generated/types.ts";
import { formatDecimal, formatInteger, NBSP } from "./typography.ts";

/** What is counted, for one and for several. */
export interface UnitWords {
  readonly one: string;
  readonly many: string;
}

const COUNT_WORDS: Record<Language, Record<CountUnit, UnitWords>> = {
  fr: {
    jobs: { one: "emploi", many: "emplois" },
    people: { one: "personne", many: "personnes" },
    startups: { one: "start-up", many: "start-up" },
    projects: { one: "projet", many: "projets" },
    sites: { one: "site", many: "sites" },
  },
  en: {
    jobs: { one: "job", many: "jobs" },
    people: { one: "person", many: "people" },
    startups: { one: "start-up", many: "start-ups" },
    projects: { one: "project", many: "projects" },
    sites: { one: "site", many: "sites" },
  },
};

const FRENCH_CURRENCIES: Record<Currency, UnitWords> = {
  EUR: { one: "euro", many: "euros" },
  USD: { one: "dollar", many: "dollars" },
  GBP: { one: "livre sterling", many: "livres sterling" },
  CHF: { one: "franc suisse", many: "francs suisses" },
  CNY: { one: "yuan", many: "yuans" },
  JPY: { one: "yen", many: "yens" },
  CAD: { one: "dollar canadien", many: "dollars canadiens" },
  INR: { one: "roupie indienne", many: "roupies indiennes" },
  SEK: { one: "couronne suédoise", many: "couronnes suédoises" },
  NOK: { one: "couronne norvégienne", many: "couronnes norvégiennes" },
  DKK: { one: "couronne danoise", many: "couronnes danoises" },
};

const ENGLISH_CURRENCIES: Record<Currency, string> = {
  EUR: "euros",
  USD: "dollars",
  GBP: "pounds",
  CHF: "Swiss francs",
  CNY: "yuan",
  JPY: "yen",
  CAD: "Canadian dollars",
  INR: "Indian rupees",
  SEK: "Swedish kronor",
  NOK: "Norwegian kroner",
  DKK: "Danish kroner",
};

const ENGLISH_SIGNS: Record<Currency, string> = {
  EUR: "€",
  USD: "$",
  GBP: "£",
  CHF: `CHF${NBSP}`,
  CNY: "CN¥",
  JPY: "¥",
  CAD: "C$",
  INR: "₹",
  SEK: `SEK${NBSP}`,
  NOK: `NOK${NBSP}`,
  DKK: `DKK${NBSP}`,
};

interface Scale {
  readonly size: number;
  readonly fr: UnitWords;
  readonly en: string;
}

const SCALES: readonly Scale[] = [
  { size: 1e9, fr: { one: "milliard", many: "milliards" }, en: "billion" },
  { size: 1e6, fr: { one: "million", many: "millions" }, en: "million" },
];

/**
 * An amount of money in words: "plus de 1,2 milliard d’euros", "more than €1.2 billion"; the spaces inside do not
 * break, and no digit is rounded away. A vague amount gives only its currency: "une somme en dollars", "a sum in
 * dollars".
 *
 * @example
 * import { describeMoney } from "@choosefr/model";
 * describeMoney({ amount: 1_200_000_000, amountMax: null, currency: "EUR", bound: "more_than" }, "en"); // => "more than €1.2\u00a0billion"
 */
export function describeMoney(money: Money, locale: Language): string {
  const { amount, amountMax, currency, bound } = money;
  if (amount === null) {
    return locale === "fr"
      ? `une somme en ${FRENCH_CURRENCIES[currency].many}`
      : `a sum in ${ENGLISH_CURRENCIES[currency]}`;
  }
  if (bound === "range" && amountMax !== null) return describeSumRange(amount, amountMax, currency, locale);
  return withBound(describeAmount(amount, currency, locale), bound, locale);
}

/** A sum, and how a source prints it where that is known. */
type PrintedMoney = Money & { readonly figure: Pick<PrintedFigure, "text"> | null };

/** The same of a sum that a source prints: a vague one keeps its scale where {@link describeVagueSum} has words for it. */
export function describePrintedMoney(money: PrintedMoney, locale: Language): string {
  return (money.amount === null ? describeVagueSum(money, locale) : null) ?? describeMoney(money, locale);
}

/** "plusieurs milliards d’euros", "several billion euros": a sum that is printed so in either language; null for another. */
export function describeVagueSum({ figure, currency }: PrintedMoney, locale: Language): string | null {
  const [match, billions] =
    /^(?:plusieurs|several)\s(?:(milliards|billions?)|millions?)\s/u.exec(figure?.text ?? "") ?? [];
  if (match === undefined) return null;
  return locale === "fr"
    ? `plusieurs ${billions ? "milliards" : "millions"} ${withFrenchOf(FRENCH_CURRENCIES[currency].many)}`
    : `several ${billions ? "billion" : "million"} ${ENGLISH_CURRENCIES[currency]}`;
}

/** French names a shared scale and the currency once: "entre 4 et 5 milliards d’euros". */
function describeSumRange(low: number, high: number, currency: Currency, locale: Language): string {
  const [lowWords, highWords] = [describeAmount(low, currency, locale), describeAmount(high, currency, locale)];
  const scale = scaleOf(low, 2);
  const isShared = locale === "fr" && scale === scaleOf(high, 2);
  return describeRange(isShared ? formatDecimal(low / (scale?.size ?? 1), "fr") : lowWords, highWords, locale);
}

/**
 * A count of things in words: "plus de 3 000 emplois", "more than 3,000 jobs"; no digit is rounded away. A vague count
 * gives only what it counts.
 *
 * @example
 * import { describeCount } from "@choosefr/model";
 * describeCount({ count: 3000, countMax: null, unit: "jobs", bound: "more_than" }, "en"); // => "more than 3,000\u00a0jobs"
 */
export function describeCount(figure: Count, locale: Language): string {
  return describeNumberOf(figure, COUNT_WORDS[locale][figure.unit], locale);
}

/** The same of anything else that is counted. Words that begin with a vowel elide in French. */
export function describeNumberOf(
  { count, countMax, bound }: Omit<Count, "unit">,
  words: UnitWords,
  locale: Language,
): string {
  if (count === null) {
    return locale === "fr"
      ? `un nombre ${withFrenchOf(words.many)} non précisé`
      : `an unspecified number of ${words.many}`;
  }
  if (bound === "range" && countMax !== null) {
    return describeRange(
      formatInteger(count, locale),
      `${formatInteger(countMax, locale)}${NBSP}${words.many}`,
      locale,
    );
  }
  return withBound(countedNoun(count, words, locale), bound, locale);
}

/** "entre 4 et 5 GW", "between 4 and 5 GW": both ends in words already. */
export function describeRange(low: string, high: string, locale: Language): string {
  return locale === "fr" ? `entre ${low} et ${high}` : `between ${low} and ${high}`;
}

function countedNoun(count: number, words: UnitWords, locale: Language): string {
  const scale = scaleOf(count, 1);
  if (scale !== null && locale === "fr") {
    return `${describeScaled(count, scale, "fr")} ${withFrenchOf(words.many)}`;
  }
  if (scale !== null) return `${describeScaled(count, scale, "en")} ${words.many}`;
  const isOne = locale === "fr" ? count < 2 : count === 1;
  return `${formatDecimal(count, locale)}${NBSP}${isOne ? words.one : words.many}`;
}

/** The largest scale in which a number is exact with so many decimals; null where all its digits must be written. */
function scaleOf(value: number, decimals: 1 | 2): Scale | null {
  return SCALES.find(({ size }) => value >= size && value % (size / 10 ** decimals) === 0) ?? null;
}

function describeScaled(value: number, scale: Scale, locale: Language): string {
  const number = value / scale.size;
  const word = locale === "en" ? scale.en : number < 2 ? scale.fr.one : scale.fr.many;
  return `${formatDecimal(number, locale)}${NBSP}${word}`;
}

function describeAmount(amount: number, currency: Currency, locale: Language): string {
  const scale = scaleOf(amount, 2);
  if (locale === "en") {
    return (
      ENGLISH_SIGNS[currency] + (scale === null ? formatInteger(amount, "en") : describeScaled(amount, scale, "en"))
    );
  }
  const { one, many } = FRENCH_CURRENCIES[currency];
  if (scale === null) return `${formatInteger(amount, "fr")}${NBSP}${amount < 2 ? one : many}`;
  return `${describeScaled(amount, scale, "fr")} ${withFrenchOf(many)}`;
}

/** "de dollars", "d’euros", "d’hydrogène": no y elides (yen, yuan, yaourts), and an h is taken to be mute. */
export function withFrenchOf(words: string): string {
  return /^[aeiouàâéèêîïôœhAEIOU]/u.test(words) ? `d’${words}` : `de${NBSP}${words}`;
}

const BOUND_WORDS: Record<Language, Record<Exclude<Bound, "exact" | "range">, string>> = {
  fr: { about: "environ", at_least: "au moins", more_than: "plus de", up_to: "jusqu’à" },
  en: { about: "about", at_least: "at least", more_than: "more than", up_to: "up to" },
};

/** A value with the word of its bound before it; an exact value has none, and a range says its own. */
export function withBound(text: string, bound: Bound, locale: Language): string {
  return bound === "exact" || bound === "range" ? text : `${BOUND_WORDS[locale][bound]} ${text}`;
}
