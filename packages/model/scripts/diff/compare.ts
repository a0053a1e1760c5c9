import type { Change, Gone } from "./change.ts";
import { compareClaims } from "./compare-claims.ts";
import { compareFields, NO_SOURCES } from "./compare-fields.ts";
import { keyOf, type RecordSnapshot, type Snapshot } from "./snapshot.ts";
import { readRedirects, type Telling, type TellingOf } from "./telling.ts";

/**
 * The differences between two states of the data, sorted by kind and id. A record that has moved is compared with what
 * stands under its new id; the claims of one that is gone altogether go with it and are not listed.
 */
export function compareSnapshots(before: Snapshot, after: Snapshot): readonly Change[] {
  const tellingOf = readRedirects(after);
  const changes: Change[] = [];
  const met = new Set<string>();
  for (const [key, old] of before.records) {
    const telling = tellingOf(old.kind, old.id);
    const isGone = !after.records.has(key);
    // What was there before under the new id is another record, into which this one was taken up.
    const newKey = telling?.change === "moved" ? keyOf(old.kind, telling.to[0] ?? "") : key;
    const successor = before.records.has(newKey) && newKey !== key ? undefined : after.records.get(newKey);
    if (isGone) changes.push(gone(old, telling));
    if (successor === undefined) continue;
    met.add(newKey);
    changes.push(...compareRecords(old, successor, tellingOf));
  }
  for (const [key, record] of after.records) if (!met.has(key)) changes.push(...added(record));
  return Object.freeze(changes.toSorted(compareSubjects));
}

function compareRecords(old: RecordSnapshot, now: RecordSnapshot, tellingOf: TellingOf): readonly Change[] {
  const { kind, id } = now;
  const fields = compareFields(old.fields, now.fields);
  return [
    ...(fields.length === 0
      ? []
      : [
          {
            change: "corrected",
            kind,
            id,
            fields,
            sources: NO_SOURCES,
            before: old.fields,
            after: now.fields,
          } as const,
        ]),
    ...compareClaims(old, now, tellingOf),
  ];
}

function added({ kind, id, fields, claims }: RecordSnapshot): readonly Change[] {
  return [
    { change: "added", kind, id, value: fields },
    ...[...claims].map(([claimId, value]) => ({ change: "added", kind: "claim", id: claimId, value }) as const),
  ];
}

function gone({ kind, id, fields }: RecordSnapshot, telling: Telling | undefined): Gone {
  return telling === undefined
    ? { change: "withdrawn", kind, id, to: [], reason: null, isTold: false, before: fields }
    : { ...telling, kind, id, isTold: true, before: fields };
}

function compareSubjects(a: Change, b: Change): number {
  const [left, right] = [`${a.kind} ${a.id}`, `${b.kind} ${b.id}`];
  return Number(left > right) - Number(left < right);
}
