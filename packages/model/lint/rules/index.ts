import type { Rule } from "../rule.ts";
import { claimId } from "./claim-id.ts";
import { dateOrder } from "./date-order.ts";
import { duplicateId } from "./duplicate-id.ts";
import { evidenceRequired } from "./evidence-required.ts";
import { figureReadsBack } from "./figure-reads-back.ts";
import { fileName } from "./file-name.ts";
import { keyOrder } from "./key-order.ts";
import { namePolicy } from "./name-policy.ts";
import { noCopiedSentence } from "./no-copied-sentence.ts";
import { noCycle } from "./no-cycle.ts";
import { orphanRecord } from "./orphan-record.ts";
import { preferredHasMostSources } from "./preferred-has-most-sources.ts";
import { rankReason } from "./rank-reason.ts";
import { scopeReference } from "./scope-reference.ts";
import { typography } from "./typography.ts";
import { unknownReference } from "./unknown-reference.ts";

/** Every rule, by id. Fixes are made in this order. */
export const rules: readonly Rule[] = Object.freeze([
  claimId,
  dateOrder,
  duplicateId,
  evidenceRequired,
  figureReadsBack,
  fileName,
  keyOrder,
  namePolicy,
  noCopiedSentence,
  noCycle,
  orphanRecord,
  preferredHasMostSources,
  rankReason,
  scopeReference,
  typography,
  unknownReference,
]);
