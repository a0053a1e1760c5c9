import type { Catalogue } from "@choosefr/model";
import { readCircles } from "./circle.ts";
import { collectFigureSubjects } from "./figure-subjects.ts";
import { draftChoicesOfAnnouncer } from "./kinds/choice-of-announcer.ts";
import { draftChoicesOfBuilder } from "./kinds/choice-of-builder.ts";
import { draftChoicesOfFate } from "./kinds/choice-of-fate.ts";
import { draftChoiceOfFigure } from "./kinds/choice-of-figure.ts";
import { draftChoicesOfRegion } from "./kinds/choice-of-region.ts";
import { draftChoicesOfSector } from "./kinds/choice-of-sector.ts";
import { draftChoicesOfYear } from "./kinds/choice-of-year.ts";
import { draftEstimate } from "./kinds/estimate.ts";
import { draftHigherLower } from "./kinds/higher-lower.ts";
import { draftHigherLowerOfEditions } from "./kinds/higher-lower-of-editions.ts";
import type { Draft } from "./kinds/kind.ts";
import { collectNewSites } from "./new-sites.ts";

/** The questions that a list and a field for a number can ask and that a small face carries, in a fixed order. */
export function collectPlainDrafts(record: Catalogue): readonly Draft[] {
  const figures = collectFigureSubjects(record);
  const circles = readCircles(record);
  const newSites = collectNewSites(record);
  return [
    ...draftHigherLower(figures),
    ...draftHigherLowerOfEditions(figures),
    ...figures.map((subject) => draftChoiceOfFigure(subject, figures)),
    ...figures.map(draftEstimate),
    ...draftChoicesOfRegion(record),
    ...draftChoicesOfFate(record),
    ...draftChoicesOfAnnouncer(figures, circles),
    ...draftChoicesOfBuilder(newSites, circles, record),
    ...draftChoicesOfSector(figures, circles, record),
    ...draftChoicesOfYear(figures, circles, record),
  ];
}
