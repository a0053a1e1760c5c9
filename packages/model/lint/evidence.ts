import type { z } from "zod";
import type { Evidence } from "../schema/index.ts";
import type { Path } from "./data-file.ts";
import type { LoadedRecord } from "./dataset.ts";

/** The evidence of one claim or correction, and the way to it. */
export interface EvidenceList {
  readonly evidence: readonly z.infer<typeof Evidence>[];
  readonly path: Path;
}

/** All lists of evidence in a record: one for each claim, one for a correction. */
export function evidenceIn(entry: LoadedRecord): readonly EvidenceList[] {
  const own = entry.kind === "correction" ? [{ evidence: entry.record.evidence, path: ["evidence"] }] : [];
  return [
    ...own,
    ...entry.claims.map(({ claim, path }) => ({ evidence: claim.evidence, path: [...path, "evidence"] })),
  ];
}
