import type { Dataset } from "../../lint/dataset.ts";
import type { Catalogue } from "../../src/catalogue.ts";
import { type Coverage, countCoverage } from "../../src/coverage.ts";

/** What the record holds and how far it can be relied on, counted. */
export interface Stats extends Coverage {
  /** The number of records by kind, and of claims. */
  readonly sizes: Readonly<
    Record<"organisations" | "announcements" | "claims" | "sources" | "publishers" | "places" | "corrections", number>
  >;
  /** Organisations with and without a Wikidata id. */
  readonly wikidata: { readonly known: number; readonly missing: number };
}

/** Counts a record. Pure: the same data give the same numbers. */
export function countStats(dataset: Dataset, catalogue: Catalogue): Stats {
  const organisations = [...dataset.organisations.values()];
  const known = organisations.filter(({ identifiers }) => identifiers.wikidata !== null).length;
  return {
    sizes: {
      organisations: dataset.organisations.size,
      announcements: dataset.announcements.size,
      claims: dataset.claims.size,
      sources: dataset.sources.size,
      publishers: dataset.publishers.size,
      places: dataset.places.size,
      corrections: dataset.corrections.size,
    },
    ...countCoverage(catalogue),
    wikidata: { known, missing: organisations.length - known },
  };
}
