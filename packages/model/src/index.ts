export type { Announcement } from "./announcement.ts";
export {
  announcement,
  announcementIds,
  claim,
  edition,
  editionIds,
  isOrganisationId,
  isSeriesId,
  organisation,
  organisationIds,
  person,
  personIds,
  place,
  placeIds,
  publisher,
  publisherIds,
  series,
  seriesIds,
  source,
  sourceIds,
} from "./catalogue.ts";
export { type CitationFormat, citeSource, escapeMarkdown } from "./cite/cite-source.ts";
export { type ClaimComparison, compareClaims, type FigureClaim, isFigureClaim } from "./compare-claims.ts";
export * from "./describe/index.ts";
export { type Conflict, type Disagreement, type Reading, readTogether, type Settlement } from "./disagreement.ts";
export type { Edition } from "./edition.ts";
export { ChoosefrError, type ChoosefrErrorCode } from "./errors.ts";
export { countWitnesses, rankSources } from "./evidence.ts";
export {
  type Comparison,
  compareFigures,
  distanceBetween,
  type FigureValue,
  isMoney,
  type Span,
  spanOf,
  toleranceOf,
  valueOf,
} from "./figure.ts";
export type * from "./generated/types.ts";
export { nameOf } from "./name-of.ts";
export { findOrganisation } from "./names/find-organisation.ts";
export { foldName } from "./names/fold.ts";
export type { Organisation } from "./organisation.ts";
export { conversionOf, coverageOf, isOnWhole } from "./scope.ts";
export type { Series } from "./series.ts";
export type { Source, SourcePublisher } from "./source.ts";
export type { Summary } from "./summary.ts";
export { judgeFigure, type Verdict } from "./verdict.ts";
