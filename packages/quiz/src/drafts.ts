import type { Catalogue } from "@choosefr/model";
import { readCircles } from "./circle.ts";
import { collectFigureSubjects } from "./figure-subjects.ts";
import { draftChoicesOfCost } from "./kinds/choice-of-cost.ts";
import { draftChoicesOfDay } from "./kinds/choice-of-day.ts";
import { draftChoicesOfGrowth } from "./kinds/choice-of-growth.ts";
import { draftChoicesOfLargest } from "./kinds/choice-of-largest.ts";
import { draftChoicesOfNoPromise } from "./kinds/choice-of-no-promise.ts";
import { draftChoicesOfOrdinal } from "./kinds/choice-of-ordinal.ts";
import { draftChoicesOfShare } from "./kinds/choice-of-share.ts";
import { draftChoicesOfStanding } from "./kinds/choice-of-standing.ts";
import { draftDidItHappen } from "./kinds/did-it-happen.ts";
import { draftHigherLowerAlone } from "./kinds/higher-lower-alone.ts";
import { draftHigherLowerOfEditionJobs } from "./kinds/higher-lower-of-edition-jobs.ts";
import { draftHigherLowerOfJobs } from "./kinds/higher-lower-of-jobs.ts";
import { draftHigherLowerOfProjects } from "./kinds/higher-lower-of-projects.ts";
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
    ...draftChoicesOfOrdinal(record),
    ...draftChoicesOfDay(record),
    ...draftHigherLowerOfJobs(figures, circles),
    ...draftHigherLowerOfProjects(figures),
    ...draftHigherLowerOfEditionJobs(figures),
    ...draftHigherLowerAlone(figures),
    ...draftChoicesOfShare(figures),
    ...draftChoicesOfCost(figures),
    ...draftChoicesOfGrowth(figures, record),
    ...draftChoicesOfLargest(figures, circles, record),
    ...draftChoicesOfStanding(record),
    ...draftChoicesOfNoPromise(record),
    ...figures.filter((subject) => !isOfRegion(subject)).map(draftInterval),
    ...draftMaps(record),
    ...draftDidItHappen(record),
    ...draftOrders(figures, circles, record),
    ...draftOrdersOfRegions(figures),
    ...draftMatches(figures, newSites, circles, record),
    ...draftTypedNames(figures, newSites, circles, record),
  ];
}
