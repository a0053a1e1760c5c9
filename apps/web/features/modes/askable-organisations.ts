import { catalogue, type OrganisationId } from "@choosefr/model";
import { countQuestions } from "@choosefr/quiz";

let found: ReadonlySet<OrganisationId> | null = null;

/** The organisations about which there is something to ask; found out once. */
export function askableOrganisations(): ReadonlySet<OrganisationId> {
  found ??= new Set(catalogue.organisationIds.filter((id) => countQuestions({ about: [id] }) > 0));
  return found;
}
