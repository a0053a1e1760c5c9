import { isDeepStrictEqual } from "node:util";
import { isMapping } from "../../lint/schema-walk.ts";
import type { FieldChange, SourceChanges } from "./change.ts";
import type { Fields } from "./snapshot.ts";

/** No source came, went or changed. */
export const NO_SOURCES: SourceChanges = Object.freeze({ added: [], removed: [], detailed: [] });

/** The keys that differ, in the order in which they are written; those of one side alone have undefined on the other. */
export function compareFields(before: Fields, after: Fields): readonly FieldChange[] {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return keys
    .filter((field) => !isDeepStrictEqual(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

/** What has changed in the evidence of a claim, by source; its order says nothing. */
export function compareEvidence(before: unknown, after: unknown): SourceChanges {
  const [old, now] = [bySource(before), bySource(after)];
  return {
    added: [...now.keys()].filter((source) => !old.has(source)),
    removed: [...old.keys()].filter((source) => !now.has(source)),
    detailed: [...now.keys()].filter(
      (source) => old.has(source) && !isDeepStrictEqual(old.get(source), now.get(source)),
    ),
  };
}

function bySource(evidence: unknown): ReadonlyMap<string, unknown> {
  const items = (Array.isArray(evidence) ? (evidence as readonly unknown[]) : []).filter((item) => isMapping(item));
  return new Map(items.map((item) => [String(item["source"]), item]));
}
