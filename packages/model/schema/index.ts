export { Activity } from "./activity.ts";
export { Announcement } from "./announcement.ts";
export * from "./announcement-claim.ts";
export { EntityRef, Rank, RankReason } from "./claim-frame.ts";
export { Correction } from "./correction.ts";
export { Dataset } from "./dataset.ts";
export { Edition } from "./edition.ts";
export * from "./edition-claim.ts";
export * from "./entity-claim.ts";
export { Evidence, Locator } from "./evidence.ts";
export { Bound, Count, CountUnit, Currency, Money, PrintedFigure } from "./figure.ts";
export {
  AnnouncementId,
  CLAIM_ID_PATTERN,
  ClaimId,
  CorrectionId,
  EditionId,
  ID_PATTERN,
  LOCAL_CLAIM_ID_PATTERN,
  LocalClaimId,
  OrganisationId,
  PersonId,
  PlaceId,
  PublisherId,
  RedirectId,
  SeriesId,
  SourceId,
} from "./identifier.ts";
export { Note } from "./note.ts";
export { AmbiguityPolicy, Name, Organisation, OtherSense } from "./organisation.ts";
export { Person } from "./person.ts";
export { Place } from "./place.ts";
export { Country, Day, Language, LocalisedText, PartialDate, SourceLanguage, Year } from "./primitive.ts";
export { Publisher } from "./publisher.ts";
export { Redirect, RedirectedKind, RedirectKind, RedirectTarget } from "./redirect.ts";
export { Scope } from "./scope.ts";
export { SECTOR_DEFINITIONS, Sector } from "./sector.ts";
export { Series } from "./series.ts";
export { RelayOf, Source } from "./source.ts";
