import type { AnnouncementId, Catalogue, EditionId } from "@choosefr/model";
import { type FactSubject, findSubject } from "../facts/fact-subject.ts";

/** What a fact page is about: an organisation or a series, or one announcement or edition alone. */
export type PageSubject =
  | FactSubject
  | { readonly kind: "announcement"; readonly id: AnnouncementId }
  | { readonly kind: "edition"; readonly id: EditionId };

/** The subject with a kind and an id; null if the record has none. */
export function findPage(facts: Catalogue, kind: string | undefined, id: string | undefined): PageSubject | null {
  switch (kind) {
    case "announcement": {
      const known = facts.announcementIds.find((one) => one === id);
      return known === undefined ? null : { kind, id: known };
    }
    case "edition": {
      const known = facts.editionIds.find((one) => one === id);
      return known === undefined ? null : { kind, id: known };
    }
    default:
      return findSubject(facts, kind, id);
  }
}

/** The page on which a claim stands alone with those of its announcement or edition; null of one that the record has not. */
export function pageOfClaim(facts: Catalogue, claim: string): PageSubject | null {
  const record = claim.slice(0, claim.indexOf("/"));
  return findPage(facts, "announcement", record) ?? findPage(facts, "edition", record);
}

/** The subject in the argument of a command; null for anything else: anyone may call a command with anything. */
export function readPage(facts: Catalogue, argument: unknown): PageSubject | null {
  if (typeof argument !== "object" || argument === null || !("kind" in argument) || !("id" in argument)) return null;
  const { kind, id } = argument;
  return typeof kind === "string" && typeof id === "string" ? findPage(facts, kind, id) : null;
}
