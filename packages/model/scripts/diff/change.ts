import type { RecordKind } from "../../lint/record-kind.ts";
import type { LocalisedText } from "../../src/generated/vocabulary.ts";
import type { Fields } from "./snapshot.ts";

/** What has changed: a record of a kind, or a claim by its whole id. */
interface Subject {
  readonly kind: RecordKind | "claim";
  readonly id: string;
}

/** One key of a record or claim. Undefined where the key itself is new, or gone. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The sources of a claim by id; detailed are those of which another place or printed figure is given. */
export interface SourceChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly detailed: readonly string[];
}

/** A new record or claim, as it stands. */
export type Added = Subject & { readonly change: "added"; readonly value: Fields };

/** One that stands as before under its id, with other values. */
export type Corrected = Subject & {
  readonly change: "corrected";
  readonly fields: readonly FieldChange[];
  readonly sources: SourceChanges;
  readonly before: Fields;
  readonly after: Fields;
};

/** One whose id is gone. Told where a redirect says so and why. */
export type Gone = Subject & {
  readonly change: "moved" | "split" | "withdrawn";
  readonly to: readonly string[];
  readonly reason: LocalisedText | null;
  readonly isTold: boolean;
  readonly before: Fields;
};

/** A claim that is found, unchanged, under another id of its record, and no redirect says so. */
export type Renumbered = Subject & { readonly change: "renumbered"; readonly to: readonly string[] };

/** One difference between two states of the data. */
export type Change = Added | Corrected | Gone | Renumbered;
