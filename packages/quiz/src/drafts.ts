import type { Catalogue } from "@choosefr/model";
import { readCircles } from "./circle.ts";
import { collectFigureSubjects } from "./figure-subjects.ts";
import { draftDidItHappen } from "./kinds/did-it-happen.ts";
import { draftInterval } from "./kinds/interval.ts";
import type { Draft } from "./kinds/kind.ts";
import { draftMaps } from "./kinds/map.ts";
import { draftMatches } from "./kinds/match.ts";
import { draftOrders } from "./kinds/order.ts";
import { draftOrdersOfRegions } from "./kinds/order-of-regions.ts";
import { draftTypedNames } from "./kinds/typed-name.ts";
import { collectNewSites } from "./new-sites.ts";
import { collectPlainDrafts } from "./plain-drafts.ts";
import { isOfRegion } from "./subject.ts";

/** Every question that the record can be asked, in a fixed order. */
export function collectDrafts(record: Catalogue): readonly Draft[] {
  const figures = collectFigureSubjects(record);
  const circles = readCircles(record);
  const newSites = collectNewSites(record);
  return [
    ...collectPlainDrafts(record),
    ...figures.filter((subject) => !isOfRegion(subject)).map(draftInterval),
    ...draftMaps(record),
    ...draftDidItHappen(record),
    ...draftOrders(figures, circles, record),
    ...draftOrdersOfRegions(figures),
    ...draftMatches(figures, newSites, circles, record),
    ...draftTypedNames(figures, newSites, circles, record),
  ];
}
