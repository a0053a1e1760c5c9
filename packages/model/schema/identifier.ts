import * as z from "zod";

/** The one pattern of record ids and file names: lower-case words of letters and digits, joined by single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The one pattern of claim ids inside a record: the claim's kind, and a number from 2 up if the record has several of that kind. */
export const LOCAL_CLAIM_ID_PATTERN = /^[a-z]+(?:_[a-z]+)*(?:-(?:[2-9]|[1-9]\d+))?$/;

/** A claim's whole id, `<record>/<kind>[-n]`: what corrections, scopes, questions and addresses point at. */
export const CLAIM_ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z]+(?:_[a-z]+)*(?:-(?:[2-9]|[1-9]\d+))?$/;

const idOf = (name: string, what: string) =>
  z
    .string()
    .regex(ID_PATTERN, `expected the id of ${what}: lower-case letters and digits joined by hyphens`)
    .meta({ id: name, description: `The id of ${what}: its file name without the ending.` });

export const OrganisationId = idOf("OrganisationId", "an organisation");
export const PersonId = idOf("PersonId", "a person");
export const PublisherId = idOf("PublisherId", "a publisher");
export const PlaceId = idOf("PlaceId", "a place");
export const SeriesId = idOf("SeriesId", "a series");
export const EditionId = idOf("EditionId", "an edition");
export const AnnouncementId = idOf("AnnouncementId", "an announcement");
export const SourceId = idOf("SourceId", "a source");
export const CorrectionId = idOf("CorrectionId", "a correction");
export const RedirectId = idOf("RedirectId", "a redirect");

export const LocalClaimId = z
  .string()
  .regex(LOCAL_CLAIM_ID_PATTERN, "expected the claim's kind, then -2, -3 … if the record has several of that kind")
  .meta({
    id: "LocalClaimId",
    description: "A claim's id inside its record: its kind, and a number if there are several.",
  });

export const ClaimId = z.string().regex(CLAIM_ID_PATTERN, "expected <record>/<kind> or <record>/<kind>-<number>").meta({
  id: "ClaimId",
  description: "A claim's whole id: its record, a slash, its kind, and a number if there are several.",
});
