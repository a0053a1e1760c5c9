import type { Rule } from "../rule.ts";
import { bilingualParity } from "./bilingual-parity.ts";
import { boundShape } from "./bound-shape.ts";
import { claimId } from "./claim-id.ts";
import { dateNotInFuture } from "./date-not-in-future.ts";
import { dateOrder } from "./date-order.ts";
import { disagreementHasPreferred } from "./disagreement-has-preferred.ts";
import { duplicateClaim } from "./duplicate-claim.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateSource } from "./duplicate-source.ts";
import { editionWindow } from "./edition-window.ts";
import { evidenceRequired } from "./evidence-required.ts";
import { figureReadsBack } from "./figure-reads-back.ts";
import { fileName } from "./file-name.ts";
import { inseeCode } from "./insee-code.ts";
import { keyOrder } from "./key-order.ts";
import { lowGradeSupport } from "./low-grade-support.ts";
import { nameCollision } from "./name-collision.ts";
import { namePolicy } from "./name-policy.ts";
import { nearDuplicateAnnouncement } from "./near-duplicate-announcement.ts";
import { noCopiedSentence } from "./no-copied-sentence.ts";
import { noCycle } from "./no-cycle.ts";
import { orphanRecord } from "./orphan-record.ts";
import { outcomeWords } from "./outcome-words.ts";
import { preferredHasMostSources } from "./preferred-has-most-sources.ts";
import { rankReason } from "./rank-reason.ts";
import { redirectTarget } from "./redirect-target.ts";
import { relayConsistency } from "./relay-consistency.ts";
import { reservedId } from "./reserved-id.ts";
import { schemaLine } from "./schema-line.ts";
import { scopePlaceLevel } from "./scope-place-level.ts";
import { scopeReference } from "./scope-reference.ts";
import { textLength } from "./text-length.ts";
import { typography } from "./typography.ts";
import { unitPlausibility } from "./unit-plausibility.ts";
import { unknownReference } from "./unknown-reference.ts";

/** Every rule, by id. Fixes are made in this order. */
export const rules: readonly Rule[] = Object.freeze([
  bilingualParity,
  boundShape,
  claimId,
  dateNotInFuture,
  dateOrder,
  disagreementHasPreferred,
  duplicateClaim,
  duplicateId,
  duplicateSource,
  editionWindow,
  evidenceRequired,
  figureReadsBack,
  fileName,
  inseeCode,
  keyOrder,
  lowGradeSupport,
  nameCollision,
  namePolicy,
  nearDuplicateAnnouncement,
  noCopiedSentence,
  noCycle,
  orphanRecord,
  outcomeWords,
  preferredHasMostSources,
  rankReason,
  redirectTarget,
  relayConsistency,
  reservedId,
  schemaLine,
  scopePlaceLevel,
  scopeReference,
  textLength,
  typography,
  unitPlausibility,
  unknownReference,
]);
