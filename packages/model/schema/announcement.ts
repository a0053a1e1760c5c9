import * as z from "zod";
import { AnnouncementClaim } from "./announcement-claim.ts";
import { AnnouncementId, EditionId, OrganisationId } from "./identifier.ts";
import { Note } from "./note.ts";
import { LocalisedText, PartialDate } from "./primitive.ts";

export const Announcement = z
  .strictObject({
    id: AnnouncementId,
    organisations: z.array(OrganisationId).min(1, "expected at least one organisation"),
    recipients: z
      .array(OrganisationId)
      .describe("Organisations that receive the money, where it is put into a company."),
    edition: EditionId.nullable(),
    announced: PartialDate,
    subject: LocalisedText,
    notes: z.array(Note),
    claims: z.array(AnnouncementClaim).min(1, "expected at least one claim"),
  })
  .meta({ id: "AnnouncementRecord", title: "Announcement" });
