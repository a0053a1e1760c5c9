import type { Locator, PublisherId, SourceId, SourceRecord } from "./generated/vocabulary.ts";

/** A publisher as a source shows it. */
export interface SourcePublisher {
  readonly id: PublisherId;
  /** As the publisher writes it; null where it is unknown. */
  readonly name: string | null;
}

/** A page that states a claim, ready to be named and linked. */
export interface Source {
  readonly id: SourceId;
  /** Null where the page does not say who publishes it. */
  readonly publisher: SourcePublisher | null;
  readonly title: string | null;
  readonly url: string | null;
  /** ISO 8601, as precise as the page. */
  readonly published: string | null;
  readonly publishedAt: Locator | null;
  readonly accessed: string | null;
  /** ISO 639-1. */
  readonly language: string;
  readonly kind: SourceRecord["kind"];
  /**
   * The publisher whose text the page passes on: such a page is no witness of its own. None where the text is judged to
   * be the publisher's own; unknown where nothing shows which.
   */
  readonly relayOf: SourcePublisher | "none" | "unknown";
  /** Why the page is a weak witness; null where it is an ordinary one. */
  readonly lowGrade: SourceRecord["lowGrade"];
}

/** What a citation tells of a page: a source of the record, or another page with an id of its own. */
export interface CitedPage extends Omit<Source, "id" | "kind" | "publisher" | "publishedAt" | "lowGrade"> {
  readonly id: string;
  /** Null for a page that is no source of the record. */
  readonly kind: Source["kind"] | null;
  readonly publisher: { readonly name: string | null } | null;
}
