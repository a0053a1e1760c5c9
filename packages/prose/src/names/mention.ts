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
 * with its own capitals and no sign of another sense. Where capitals tell nothing, at the head of a sentence, in
 * all-capital text, or since the other sense has them too (a person, a planet, an acronym, a make), its sentence must
 * speak of a company. One that stands `never-alone` needs a sign of a company beside it, or a row of organisations; for
 * that of a family it is enough that it acts in a sentence of business.
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
