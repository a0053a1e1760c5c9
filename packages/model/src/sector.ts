import type { Catalogue } from "./catalogue.ts";
import { SECTOR_DEFINITIONS } from "./generated/sectors.ts";
import type { AnnouncementId, Language, Sector } from "./generated/types.ts";

/**
 * All sectors, in the order of their ids but for "other", which is last.
 *
 * @example
 * import { sectors } from "@choosefr/model";
 * sectors.at(-1); // => "other"
 */
export const sectors: readonly Sector[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(SECTOR_DEFINITIONS) as Sector[],
);

/**
 * What belongs to a sector, in a few words: "véhicules routiers et leurs pièces".
 *
 * @example
 * import { defineSector } from "@choosefr/model";
 * defineSector("automotive", "en"); // => "road vehicles and their parts"
 */
export function defineSector(sector: Sector, locale: Language): string {
  return SECTOR_DEFINITIONS[sector][locale];
}

/**
 * The announcements by an organisation of a sector, in the order of their ids. One that several make together is of the
 * sector of each.
 *
 * @example
 * import { announcementsIn, catalogue } from "@choosefr/model";
 * announcementsIn("batteries", catalogue).includes("prologium-2023"); // => true
 */
export function announcementsIn(
  sector: Sector,
  { announcementIds, announcement, organisation }: Pick<Catalogue, "announcementIds" | "announcement" | "organisation">,
): readonly AnnouncementId[] {
  return announcementIds.filter((id) =>
    announcement(id).organisations.some((announcer) => organisation(announcer).sector === sector),
  );
}
