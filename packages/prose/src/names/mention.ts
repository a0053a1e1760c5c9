import type { AmbiguityPolicy, OtherSense } from "@choosefr/model";

/** A span of a text, in UTF-16 units, its end exclusive. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/** What a name stands for. */
export type EntityKind = "organisation" | "series";

/**
 * One name of an entity, as its own people write it, and how far to trust it: a `safe` one in its own case, in capitals
 * and in small letters, and from four letters on with other capitals ("MasterCard", "Basf"); one that `needs-context`
 * with its own capitals and no sign of another sense, and where capitals tell nothing, at the head of a sentence or in
 * all-capital text, with a sign of a company; one that stands `never-alone` only with a sign of a company beside it, or
 * in a row with other organisations.
 */
export interface EntityName {
  readonly text: string;
  /** `safe` if left out. */
  readonly ambiguity?: AmbiguityPolicy | undefined;
}

/** An entity that a finder looks for: a record of the published schema, or a plain object of your own. */
export interface NamedEntity {
  readonly id: string;
  /** `organisation` if left out. */
  readonly kind?: EntityKind | undefined;
  /** A name that is a bare text is `safe`. */
  readonly names: readonly (string | EntityName)[];
  readonly otherSenses?: readonly OtherSense[] | undefined;
  /** They silence the name before them: "Kindle" makes "Amazon Kindle" nobody. */
  readonly products?: readonly string[] | undefined;
}

/** A name found in a text: its span, without article, possessive or `#`; the id of whom it names; and the name as recorded. */
export interface Mention extends Region {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly name: string;
}
