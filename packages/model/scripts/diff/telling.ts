import type { LocalisedText } from "../../src/generated/vocabulary.ts";
import type { Gone } from "./change.ts";
import type { Snapshot } from "./snapshot.ts";

/** What a redirect says of an id that is gone. */
export type Telling = Pick<Gone, "change" | "to" | "reason">;

/** Finds what a redirect says of a record or claim that is gone; undefined where none does. */
export type TellingOf = (kind: Gone["kind"], id: string) => Telling | undefined;

/** The redirects of a state of the data. */
export function readRedirects({ records }: Snapshot): TellingOf {
  const tellings = new Map<string, Telling>();
  for (const { kind, fields } of records.values()) {
    if (kind !== "redirect") continue;
    const { record, was, kind: change, to, reason } = fields;
    tellings.set(`${String(record)} ${String(was)}`, {
      change: change as Telling["change"],
      to: Array.isArray(to) ? to.map(String) : [],
      reason: (reason ?? null) as LocalisedText | null,
    });
  }
  return (kind, id) => tellings.get(`${kind} ${id}`);
}
