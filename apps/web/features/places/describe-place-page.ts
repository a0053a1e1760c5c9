import { announcementsAt, catalogue, nameOf, type PlaceRecord, regionOf } from "@choosefr/model";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";

/** The title of the page of a region or a département, and its description with how many announcements have a site there. */
export function describePlacePage(
  { id, type, code, names }: PlaceRecord,
  lang: Lang,
): { readonly title: string; readonly description: string } {
  const { place: labels } = messagesIn(lang);
  const region = regionOf(id, catalogue);
  const about = {
    name: names[lang],
    code: code ?? "",
    region: region === null ? "" : nameOf({ kind: "place", id: region }, lang),
    count: fillCount(labels.count, announcementsAt(id, catalogue).length, lang),
  };
  const isRegion = type === "region";
  return {
    title: fill(isRegion ? labels.pageTitle : labels.pageTitleDepartement, about),
    description: fill(isRegion ? labels.pageDescription : labels.pageDescriptionDepartement, about),
  };
}
