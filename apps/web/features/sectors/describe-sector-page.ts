import { announcementsIn, catalogue, defineSector, describeSector, type Sector } from "@choosefr/model";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { upperFirst } from "../session/session-filter.ts";

/** The title of a sector’s page, and its description with what belongs to it. */
export function describeSectorPage(
  sector: Sector,
  lang: Lang,
): { readonly title: string; readonly description: string } {
  const { sector: labels } = messagesIn(lang);
  const about = {
    name: upperFirst(describeSector(sector, lang)),
    definition: defineSector(sector, lang),
    count: fillCount(labels.count, announcementsIn(sector, catalogue).length, lang),
  };
  return { title: fill(labels.pageTitle, about), description: fill(labels.pageDescription, about) };
}
