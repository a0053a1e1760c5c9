import type { AmbiguityPolicy, OtherSense } from "@choosefr/model";

/** A span of a text, in UTF-16 units, its end exclusive. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/** What a name stands for. */
export interface EntityReference {
  readonly kind: "organisation" | "series";
  readonly id: string;
}

/**
 * One name of an entity, as its own people write it, and how far to trust it: a `safe` one in its own case, in capitals
 * and in small letters, and from four letters on with other capitals ("MasterCard", "Basf"); one that `needs-context`
 * with its own capitals and no sign of another sense, and where capitals tell nothing, at the head of a sentence or in
 * all-capital text, with a sign of a company; one that stands `never-alone` only with a sign of a company beside it, or
 * in a row with other organisations.
 */
export interface EntityName {
  readonly text: string;
  readonly ambiguity: AmbiguityPolicy;
  readonly language?: string | null;
}

/** An entity that a finder looks for. `products` silence the name before them: "Kindle" makes "Amazon Kindle" nobody. */
export interface NamedEntity {
  readonly entity: EntityReference;
  readonly names: readonly EntityName[];
  readonly otherSenses: readonly OtherSense[];
  readonly products: readonly string[];
}

/** A name found in a text: its span, without article, possessive or `#`; whom it names; and the name as recorded. */
export interface Mention extends Region {
  readonly entity: EntityReference;
  readonly name: string;
}
