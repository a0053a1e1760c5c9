import { catalogue, describeValue, nameOf } from "@choosefr/model";
import type { Question } from "@choosefr/quiz";
import { claimAddress } from "../claims/claim-address.ts";

/** A question with the address of the claim that its explanation tells; null where no page shows that claim. */
export type ExplainedQuestion = Question & { readonly claimPage: string | null };

/** Looks up where the claim stands that an explanation tells. For the server, like all that reads the record. */
export function withClaimPage<Q extends Question>(question: Q): Q & { readonly claimPage: string | null } {
  const { claims, explanation, locale } = question;
  const told = claims
    .map(catalogue.claim)
    .find(
      (claim) =>
        (claim.figure?.text ?? null) === (explanation.figure?.text ?? null) &&
        describeValue(claim, locale, nameOf) === explanation.value,
    );
  const holder = told === undefined ? null : holderOf(told.id);
  return {
    ...question,
    claimPage: told === undefined || holder === null ? null : claimAddress({ claim: told, holder }, locale),
  };
}

/** Questions are on what announcements and editions hold. */
function holderOf(claimId: string): Parameters<typeof claimAddress>[0]["holder"] | null {
  const record = claimId.slice(0, claimId.indexOf("/"));
  const announcement = catalogue.announcementIds.find((id) => id === record);
  if (announcement !== undefined) return { kind: "announcement", id: announcement };
  const edition = catalogue.editionIds.find((id) => id === record);
  return edition === undefined ? null : { kind: "edition", id: edition };
}
