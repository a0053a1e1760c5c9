export type { Announcement } from "./announcement.ts";
export { type Catalogue, createCatalogue } from "./catalogue.ts";
export { citeAsLink, escapeMarkdown } from "./cite/cite-as-markdown.ts";
export { type CitationFormat, citeSource } from "./cite/cite-source.ts";
export { type ClaimComparison, compareClaims, type FigureClaim, isFigureClaim } from "./compare-claims.ts";
export { addSums, type CountedSums } from "./counted-sum.ts";
export { type Coverage, countCoverage, type EditionCoverage, type Support } from "./coverage.ts";
export { type Cell, guardFormula, printCsv } from "./csv.ts";
export * from "./describe/index.ts";
export { type Conflict, type Disagreement, type Reading, readTogether, type Settlement } from "./disagreement.ts";
export type { DisagreementReason } from "./disagreement-reason.ts";
export { listDisagreements, type RecordedDisagreement } from "./disagreements.ts";
export type { Edition } from "./edition.ts";
export type { AnnouncementLine, EditionSlice, SummaryLine } from "./edition-slice.ts";
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
export type { EuroSpan, GapCause, GapExplanation } from "./gap.ts";
export type * from "./generated/types.ts";
export { foldName } from "./names/fold.ts";
export type { Organisation } from "./organisation.ts";
export { type BoardLine, type PromiseState, promiseStates, readBoard } from "./outcome-board.ts";
export type { RecordPack } from "./pack.ts";
export {
  announcementsAt,
  type PlacedAnnouncement,
  placesAround,
  plannedSites,
  regionOf,
} from "./place.ts";
export { rankBySum } from "./rank-by-sum.ts";
export { type Reconciliation, reconcile } from "./reconcile.ts";
export {
  announcement,
  announcementIds,
  catalogue,
  claim,
  edition,
  editionIds,
  findOrganisation,
  isOrganisationId,
  isSeriesId,
  nameOf,
  organisation,
  organisationIds,
  person,
  personIds,
  place,
  placeIds,
  publisher,
  publisherIds,
  redirectOf,
  series,
  seriesIds,
  source,
  sourceIds,
} from "./record.ts";
export type { Redirect, RedirectOf } from "./redirect.ts";
export { conversionOf, coverageOf, isOnWhole, timeOf } from "./scope.ts";
export { announcementsIn, defineSector, sectors } from "./sector.ts";
export type { Series } from "./series.ts";
export type { AnnouncementSlice, ClaimSlice, OrganisationSlice, SourceSlice, SummarySlice } from "./slice.ts";
export type { CitedPage, Source, SourcePublisher } from "./source.ts";
export {
  indexPages,
  indexStatements,
  type PublisherPages,
  type Statement,
} from "./stated-by.ts";
export type { Summary } from "./summary.ts";
export { createFigureJudge, judgeFigure, type Verdict } from "./verdict.ts";
