import type { CheckedClaim, CheckedOrganisation } from "@choosefr/prose";
import type { SchemaFault } from "./json-schema.ts";
import type { JsonFault, Place } from "./json-tree.ts";

/** What is wrong with a dataset, or worth knowing of it, and where. */
export type DatasetFault = JsonFault | SchemaFault | MeaningFault;

/** What a schema cannot say. */
export type MeaningFault = Place &
  (
    | { readonly kind: "too-large"; readonly most: number }
    | { readonly kind: "too-many"; readonly of: "organisations" | "names" | "claims"; readonly most: number }
    | { readonly kind: "same-id"; readonly id: string }
    | { readonly kind: "unknown-organisation"; readonly id: string }
    | { readonly kind: "nobody" }
    | { readonly kind: "no-figure" }
    | { readonly kind: "reversed-range" }
    /** Another dataset, that comes first, gives the name; null: the record does, which comes last. */
    | { readonly kind: "known-name"; readonly name: string; readonly in: string | null }
    | { readonly kind: "known-claim"; readonly id: string; readonly in: string }
  );

/** Something of a dataset, and where it stands in the file. */
export interface Located<Item> extends Place {
  readonly item: Item;
}

/** What can be used of a dataset, and what is wrong with the rest. */
export interface Dataset {
  readonly organisations: readonly Located<CheckedOrganisation>[];
  readonly claims: readonly Located<CheckedClaim>[];
  readonly faults: readonly DatasetFault[];
}
