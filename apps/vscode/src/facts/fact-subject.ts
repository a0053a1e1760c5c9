import type { Catalogue, OrganisationId, SeriesId } from "@choosefr/model";

/** What a hover or a fact page is about. */
export type FactSubject =
  | { readonly kind: "organisation"; readonly id: OrganisationId }
  | { readonly kind: "series"; readonly id: SeriesId };

/** The subject with a kind and an id; null if the record has none. */
export function findSubject(facts: Catalogue, kind: string | undefined, id: string | undefined): FactSubject | null {
  if (kind === "organisation" && id !== undefined && facts.isOrganisationId(id)) return { kind, id };
  if (kind === "series" && id !== undefined && facts.isSeriesId(id)) return { kind, id };
  return null;
}

/** The subject in the argument of a command; null for anything else: anyone may call a command with anything. */
export function readSubject(facts: Catalogue, argument: unknown): FactSubject | null {
  if (typeof argument !== "object" || argument === null || !("kind" in argument) || !("id" in argument)) return null;
  const { kind, id } = argument;
  return typeof kind === "string" && typeof id === "string" ? findSubject(facts, kind, id) : null;
}
