import type { Catalogue } from "@choosefr/model";
import { readCircles } from "./circle.ts";
import { draftDidItHappen } from "./kinds/did-it-happen.ts";
import { draftInterval } from "./kinds/interval.ts";
import type { Draft } from "./kinds/kind.ts";
import { draftMaps } from "./kinds/map.ts";
import { draftMatches } from "./kinds/match.ts";
import { draftOrders } from "./kinds/order.ts";
import { draftTypedNames } from "./kinds/typed-name.ts";
import { collectNewSites } from "./new-sites.ts";
import { collectPlainDrafts } from "./plain-drafts.ts";
import { collectFigureSubjects } from "./subject.ts";

/** Every question that the record can be asked, in a fixed order. */
export function collectDrafts(record: Catalogue): readonly Draft[] {
  const figures = collectFigureSubjects(record);
  const circles = readCircles(record);
  const newSites = collectNewSites(record);
  return [
    ...collectPlainDrafts(record),
    ...figures.map(draftInterval),
    ...draftMaps(record),
    ...draftDidItHappen(record),
    ...draftOrders(figures, circles, record),
    ...draftMatches(figures, newSites, circles, record),
    ...draftTypedNames(figures, newSites, circles, record),
  ];
}
