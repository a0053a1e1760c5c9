import * as z from "zod";
import { Evidence } from "./evidence.ts";
import { ClaimId, CorrectionId } from "./identifier.ts";
import { Day, LocalisedText } from "./primitive.ts";

/** A claim was changed after it had been published: what it said, what it says, and why. */
export const Correction = z
  .strictObject({
    id: CorrectionId,
    claim: ClaimId,
    on: Day,
    before: LocalisedText,
    after: LocalisedText,
    reason: LocalisedText,
    evidence: z.array(Evidence).min(1),
  })
  .meta({ id: "CorrectionRecord", title: "Correction" });
