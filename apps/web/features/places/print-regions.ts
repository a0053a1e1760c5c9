import { announcementsAt, catalogue, nameOf, printCsv } from "@choosefr/model";
import type { Lang } from "../language/lang.ts";
import { regionOutlines } from "../picture/region-outlines.ts";
import { countDepartements } from "./places-page.tsx";

/** The regions as CSV with how many announcements have a site in each, and in how many of its départements. */
export function printRegions(lang: Lang): string {
  return printCsv(
    ["region_id", "code", "region", "announcements", "departements_concerned", "departements"],
    [...regionOutlines.keys()].map((id) => {
      const { n, total } = countDepartements(id);
      const count = announcementsAt(id, catalogue).length;
      return [id, catalogue.place(id).code, nameOf({ kind: "place", id }, lang), count, n, total];
    }),
  );
}
