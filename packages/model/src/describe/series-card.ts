import type { Edition } from "../edition.ts";
import { rankSources } from "../evidence.ts";
import type { Language } from "../generated/types.ts";
import type { Series } from "../series.ts";
import type { Source } from "../source.ts";
import { CARD_SOURCES } from "./card.ts";
import { describeDate } from "./date.ts";
import { describeCount, describeMoney, describePrintedMoney } from "./figure.ts";
import { describeOrdinal } from "./ordinal.ts";
import { chooseConflict, tellConflict } from "./statement.ts";

/** One edition in a line: its year (with the month where that year had several) and ordinal, the total, the projects. */
export interface EditionLine {
  readonly edition: Edition;
  readonly year: string;
  readonly ordinal: string | null;
  readonly total: string | null;
  readonly projects: string | null;
}

/** The first view of a series of summits. */
export interface SeriesCard {
  readonly name: string;
  readonly summary: string;
  /** Newest first, the one that is asked for before all others. */
  readonly lines: readonly EditionLine[];
  /** The first line with a total, whose sources are told; null where no edition has one. */
  readonly lead: EditionLine | null;
  /** Who prints what instead of the lead's total; null where sources agree. */
  readonly disagreement: string | null;
  /** Two sources of the lead's total; where it has but one, one of the next total's. */
  readonly sources: readonly Source[];
  /** How many independent witnesses state the lead's total; 0 where there is none. */
  readonly witnesses: number;
}

/**
 * Sums up a series by its editions, newest first, `asked` before all others. `resolve` gives an edition by its id.
 *
 * @example
 * import { describeSeriesCard, edition, series } from "@choosefr/model";
 * const card = describeSeriesCard(series("choose-france"), "en", edition);
 * card.lines.some(({ year }) => year === "2024"); // => true
 */
export function describeSeriesCard(
  series: Series,
  locale: Language,
  resolve: (id: Edition["id"]) => Edition,
  asked: Edition["id"] | null = null,
): SeriesCard {
  const editions = series.editions.toSorted((a, b) => Number(b === asked) - Number(a === asked)).map(resolve);
  const yearOf = ({ date }: Edition): string => date.slice(0, 4);
  const lines = editions.map((edition) => {
    const isAlone = editions.every((other) => other === edition || yearOf(other) !== yearOf(edition));
    return describeEdition(edition, isAlone ? yearOf(edition) : describeDate(edition.date.slice(0, 7), locale), locale);
  });
  const totalled = lines.filter(({ total }) => total !== null);
  const [lead = null] = totalled;
  const total = lead?.edition.totalInvestment;
  const conflict = total?.disagreement ? chooseConflict(total.disagreement) : undefined;
  const sources = totalled.flatMap(({ edition: { totalInvestment } }) =>
    rankSources(totalInvestment?.preferred.evidence ?? [], locale),
  );
  return {
    name: series.name,
    summary: series.summary[locale],
    lines,
    lead,
    disagreement: conflict === undefined ? null : tellConflict(conflict, locale, describeMoney),
    sources: [...new Map(sources.map((source) => [source.id, source])).values()].slice(0, CARD_SOURCES),
    witnesses: total?.witnesses ?? 0,
  };
}

function describeEdition(edition: Edition, year: string, locale: Language): EditionLine {
  const { number, totalInvestment, projects } = edition;
  return {
    edition,
    year,
    ordinal: number === null ? null : describeOrdinal(number, locale),
    total: totalInvestment === null ? null : describePrintedMoney(totalInvestment, locale),
    projects: projects === null ? null : describeCount(projects, locale),
  };
}
