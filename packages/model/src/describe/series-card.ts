import type { Edition } from "../edition.ts";
import type { Language } from "../generated/types.ts";
import type { Series } from "../series.ts";
import type { Source } from "../source.ts";
import { describeOrdinal, describeValue } from "./claim.ts";
import { describeConflict } from "./disagreement.ts";

/** One edition in a line: its year and ordinal, the total as printed, the number of projects. */
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

/** Sums up a series by its editions, newest first. `resolve` gives an edition by its id. */
export function describeSeriesCard(
  series: Series,
  locale: Language,
  resolve: (id: Edition["id"]) => Edition,
): SeriesCard {
  const lines = series.editions.map((id) => describeEdition(resolve(id), locale));
  const newest = lines.find(({ edition }) => edition.totalInvestment !== null)?.edition.totalInvestment;
  const conflict = newest?.disagreement?.conflicts[0];
  return {
    name: series.name,
    summary: series.summary[locale],
    lines,
    disagreement: conflict === undefined ? null : describeConflict(conflict, locale),
    sources: newest?.sources.slice(0, 2) ?? [],
    witnesses: newest?.witnesses ?? 0,
  };
}

function describeEdition(edition: Edition, locale: Language): EditionLine {
  const { heldOn, ordinal, totalInvestment, projects } = edition;
  const printed = totalInvestment?.figure;
  return {
    edition,
    year: heldOn?.date.slice(0, 4) ?? "",
    ordinal: ordinal === null ? null : describeOrdinal(ordinal.ordinal, locale),
    total:
      totalInvestment === null
        ? null
        : printed?.language === locale
          ? printed.text
          : describeValue(totalInvestment.preferred, locale),
    projects: projects === null ? null : describeValue(projects.preferred, locale),
  };
}
