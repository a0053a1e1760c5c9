import { isDeepStrictEqual } from "node:util";
import type { Change } from "./change.ts";
import { compareEvidence, compareFields } from "./compare-fields.ts";
import type { Fields, RecordSnapshot } from "./snapshot.ts";
import type { TellingOf } from "./telling.ts";

/** The differences between the claims of one record at two times; of a record that has moved, under its new id. */
export function compareClaims(old: RecordSnapshot, now: RecordSnapshot, tellingOf: TellingOf): readonly Change[] {
  const renamed = new Map([...old.claims].map(([id, claim]) => [now.id + id.slice(old.id.length), claim]));
  const renumbered = findRenumbered(renamed, now.claims, tellingOf);
  const taken = new Set(renumbered.values());
  const changes: Change[] = [...renumbered].map(([id, to]) => ({ change: "renumbered", kind: "claim", id, to: [to] }));
  for (const [id, before] of renamed) {
    if (renumbered.has(id)) continue;
    const after = taken.has(id) ? undefined : now.claims.get(id);
    const telling = tellingOf("claim", id);
    if (after !== undefined) changes.push(...correct(id, before, after));
    else if (telling !== undefined) changes.push({ ...telling, kind: "claim", id, isTold: true, before });
    else changes.push({ change: "withdrawn", kind: "claim", id, to: [], reason: null, isTold: false, before });
  }
  for (const [id, value] of now.claims) {
    // An id is new, or its old claim was numbered otherwise and a new one has taken it.
    const isFree = !renamed.has(id) || renumbered.has(id);
    if (isFree && !taken.has(id)) changes.push({ change: "added", kind: "claim", id, value });
  }
  return changes;
}

function correct(id: string, before: Fields, after: Fields): readonly Change[] {
  const fields = compareFields(withoutFrame(before), withoutFrame(after));
  const sources = compareEvidence(before["evidence"], after["evidence"]);
  const isSame = [fields, sources.added, sources.removed, sources.detailed].every((list) => list.length === 0);
  return isSame ? [] : [{ change: "corrected", kind: "claim", id, fields, sources, before, after }];
}

function withoutFrame({ id: _id, kind: _kind, evidence: _evidence, ...fields }: Fields): Fields {
  return fields;
}

/** Claims whose whole content stands under an id where it did not stand before, by their old id. */
function findRenumbered(
  before: ReadonlyMap<string, Fields>,
  after: ReadonlyMap<string, Fields>,
  tellingOf: TellingOf,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const free = new Map([...after].filter(([id, claim]) => !isSameContent(before.get(id), claim)));
  for (const [id, claim] of before) {
    if (isSameContent(after.get(id), claim) || tellingOf("claim", id) !== undefined) continue;
    const match = [...free].find(([, candidate]) => isSameContent(claim, candidate));
    if (match === undefined) continue;
    found.set(id, match[0]);
    free.delete(match[0]);
  }
  return found;
}

function isSameContent(a: Fields | undefined, b: Fields | undefined): boolean {
  return a !== undefined && b !== undefined && isDeepStrictEqual({ ...a, id: null }, { ...b, id: null });
}
