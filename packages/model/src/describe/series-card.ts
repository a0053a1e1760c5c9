import type { Edition } from "../edition.ts";
import { rankSources } from "../evidence.ts";
import type { Language } from "../generated/types.ts";
import type { Series } from "../series.ts";
import type { Source } from "../source.ts";
import { describeDate } from "./date.ts";
import { describeCount, describeMoney } from "./figure.ts";
import { describeOrdinal } from "./ordinal.ts";
import { chooseConflict, tellConflict } from "./statement.ts";

/** One edition in a line: its year (with the month where that year had several) and ordinal, the total as printed, the projects. */
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
  /** Newest first. */
  readonly lines: readonly EditionLine[];
  readonly disagreement: string | null;
  readonly sources: readonly Source[];
  /** How many independent witnesses state the newest total; 0 where there is none. */
  readonly witnesses: number;
}

/**
 * Sums up a series by its editions, newest first. `resolve` gives an edition by its id.
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
): SeriesCard {
  const editions = series.editions.map(resolve);
  const yearOf = ({ date }: Edition): string => date.slice(0, 4);
  const lines = editions.map((edition) => {
    const isAlone = editions.every((other) => other === edition || yearOf(other) !== yearOf(edition));
    return describeEdition(edition, isAlone ? yearOf(edition) : describeDate(edition.date.slice(0, 7), locale), locale);
  });
  const newest = lines.find(({ edition }) => edition.totalInvestment !== null)?.edition.totalInvestment;
  const conflict = newest?.disagreement ? chooseConflict(newest.disagreement) : undefined;
  return {
    name: series.name,
    summary: series.summary[locale],
    lines,
    disagreement: conflict === undefined ? null : tellConflict(conflict, locale, describeMoney),
    sources: rankSources(newest?.preferred.evidence ?? [], locale).slice(0, 2),
    witnesses: newest?.witnesses ?? 0,
  };
}

function describeEdition(edition: Edition, year: string, locale: Language): EditionLine {
  const { number, totalInvestment, projects } = edition;
  const printed = totalInvestment?.figure;
  return {
    edition,
    year,
    ordinal: number === null ? null : describeOrdinal(number, locale),
    total:
      totalInvestment === null
        ? null
        : printed?.language === locale
          ? printed.text
          : describeMoney(totalInvestment, locale),
    projects: projects === null ? null : describeCount(projects, locale),
  };
}
