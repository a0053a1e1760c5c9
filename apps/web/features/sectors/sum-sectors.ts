import {
  addSums,
  announcementsIn,
  type CountedSums,
  catalogue,
  describeSector,
  printCsv,
  type Sector,
  sectors,
} from "@choosefr/model";
import type { Lang } from "../language/lang.ts";

/** A sector with what can be added up in it. */
export interface SectorSum {
  readonly sector: Sector;
  /** How many announcements it has. */
  readonly announcements: number;
  readonly sums: CountedSums;
}

/** The sectors with what can be added up in each, the largest firm sum first; those without announcements last. */
export function sumSectors(): readonly SectorSum[] {
  return sectors
    .map((sector) => {
      const ids = announcementsIn(sector, catalogue);
      return { sector, announcements: ids.length, sums: addSums(ids, catalogue) };
    })
    .toSorted((a, b) => b.sums.known.least - a.sums.known.least || b.announcements - a.announcements);
}

/** The same as CSV. */
export function printSectors(lang: Lang): string {
  return printCsv(
    ["sector_id", "sector", "announcements", "sums_counted", "euros_least", "euros_most"],
    sumSectors().map(({ sector, announcements, sums: { known, counted } }) => [
      sector,
      describeSector(sector, lang),
      announcements,
      counted.length,
      known.least,
      known.most,
    ]),
  );
}
