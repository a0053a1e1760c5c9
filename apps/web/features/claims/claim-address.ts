import { catalogue, type PlaceId, type Statement } from "@choosefr/model";
import { addressOf, anchorOf, sectionOf, subjects } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";
import { pagedPlaceIds } from "../places/place-address.ts";

/**
 * The one address of a claim that a record holds: on the page of the record, or, of a person, on that of the organisation
 * that the claim names; null where no page shows it.
 */
export function claimAddress({ claim, holder }: Pick<Statement, "claim" | "holder">, lang: Lang): string | null {
  if (holder.kind === "person") {
    return claim.kind === "role" ? `${addressOf("organisation", claim.organisation, lang)}#${claim.id}` : null;
  }
  const page = holderAddress(holder, lang);
  return page === null ? null : `${page}#${anchorOf(claim.id)}`;
}

/** The address of the page of a record; null where it has none. A country is told on the page of all places. */
export function holderAddress({ kind, id }: Statement["holder"], lang: Lang): string | null {
  const subject = subjects.find((known) => known === kind);
  if (subject === undefined) return null;
  if (kind !== "place" || pagedPlaceIds.some((known) => known === id)) return addressOf(subject, id, lang);
  return catalogue.place(id as PlaceId).type === "country" ? `/${lang}/${sectionOf("place")}` : null;
}
