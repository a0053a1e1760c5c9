export { Announcement } from "./announcement.ts";
export * from "./claim.ts";
export { Correction } from "./correction.ts";
export { Edition } from "./edition.ts";
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
  SeriesId,
  SourceId,
} from "./identifier.ts";
export { AmbiguityPolicy, Name, Organisation, OtherSense, Sector } from "./organisation.ts";
export { Person } from "./person.ts";
export { Place } from "./place.ts";
export { Country, Day, Language, LocalisedText, PartialDate, SourceLanguage, Year } from "./primitive.ts";
export { Publisher } from "./publisher.ts";
export { Scope } from "./scope.ts";
export { Series } from "./series.ts";
export { Source } from "./source.ts";
