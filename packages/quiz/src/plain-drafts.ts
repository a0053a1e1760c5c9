import type { Catalogue } from "@choosefr/model";
import { readCircles } from "./circle.ts";
import { collectFigureSubjects } from "./figure-subjects.ts";
import { draftChoicesOfAnnouncer } from "./kinds/choice-of-announcer.ts";
import { draftChoicesOfBuilder } from "./kinds/choice-of-builder.ts";
import { draftChoicesOfCost } from "./kinds/choice-of-cost.ts";
import { draftChoicesOfDay } from "./kinds/choice-of-day.ts";
import { draftChoicesOfFate } from "./kinds/choice-of-fate.ts";
import { draftChoiceOfFigure } from "./kinds/choice-of-figure.ts";
import { draftChoicesOfGrowth } from "./kinds/choice-of-growth.ts";
import { draftChoicesOfLargest } from "./kinds/choice-of-largest.ts";
import { draftChoicesOfNoPromise } from "./kinds/choice-of-no-promise.ts";
import { draftChoicesOfOrdinal } from "./kinds/choice-of-ordinal.ts";
import { draftChoicesOfRegion } from "./kinds/choice-of-region.ts";
import { draftChoicesOfSector } from "./kinds/choice-of-sector.ts";
import { draftChoicesOfShare } from "./kinds/choice-of-share.ts";
import { draftChoicesOfStanding } from "./kinds/choice-of-standing.ts";
import { draftChoicesOfYear } from "./kinds/choice-of-year.ts";
import { draftEstimate } from "./kinds/estimate.ts";
import { draftHigherLower } from "./kinds/higher-lower.ts";
import { draftHigherLowerAlone } from "./kinds/higher-lower-alone.ts";
import { draftHigherLowerOfEditions } from "./kinds/higher-lower-of-editions.ts";
import { draftHigherLowerOfJobs } from "./kinds/higher-lower-of-jobs.ts";
import { draftHigherLowerOfProjects } from "./kinds/higher-lower-of-projects.ts";
import type { Draft } from "./kinds/kind.ts";
import { collectNewSites } from "./new-sites.ts";

/** Every question that a list and a field for a number can ask, in a fixed order. */
export function collectPlainDrafts(record: Catalogue): readonly Draft[] {
  const figures = collectFigureSubjects(record);
  const circles = readCircles(record);
  const newSites = collectNewSites(record);
  return [
    ...draftHigherLower(figures),
    ...draftHigherLowerOfEditions(figures),
    ...draftHigherLowerOfJobs(figures, circles),
    ...draftHigherLowerOfProjects(figures),
    ...draftHigherLowerAlone(figures),
    ...figures.map((subject) => draftChoiceOfFigure(subject, figures)),
    ...figures.map(draftEstimate),
    ...draftChoicesOfShare(figures),
    ...draftChoicesOfCost(figures),
    ...draftChoicesOfGrowth(figures, record),
    ...draftChoicesOfLargest(figures, circles, record),
    ...draftChoicesOfStanding(record),
    ...draftChoicesOfNoPromise(record),
    ...draftChoicesOfRegion(record),
    ...draftChoicesOfFate(record),
    ...draftChoicesOfOrdinal(record),
    ...draftChoicesOfDay(record),
    ...draftChoicesOfAnnouncer(figures, circles),
    ...draftChoicesOfBuilder(newSites, circles, record),
    ...draftChoicesOfSector(figures, circles, record),
    ...draftChoicesOfYear(figures, circles, record),
  ];
}
