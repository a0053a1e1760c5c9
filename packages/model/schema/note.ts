import * as z from "zod";
import { LocalClaimId } from "./identifier.ts";
import { LocalisedText } from "./primitive.ts";

/** A remark of the editors, on a record or on one of its claims: what was judged and why. Never a fact of its own. */
export const Note = z
  .strictObject({ claim: LocalClaimId.nullable(), text: LocalisedText })
  .meta({ id: "Note", description: "A remark of the editors: what was judged, and why." });
