import { organisation, organisationIds } from "../catalogue.ts";
import type { Organisation } from "../organisation.ts";
import { foldName } from "./fold.ts";

/** The organisation with a name, whatever its accents, case, apostrophes and spaces; null if no organisation has it. */
export function findOrganisation(name: string): Organisation | null {
  const folded = foldName(name);
  for (const id of organisationIds) {
    const candidate = organisation(id);
    if (candidate.names.some(({ text }) => foldName(text) === folded)) return candidate;
  }
  return null;
}
