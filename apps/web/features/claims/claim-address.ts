import type { Statement } from "@choosefr/model";
import { addressOf, subjects } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";
import { pagedPlaceIds } from "../places/place-address.ts";

/** The one address of a claim that a record holds; null where such a record has no page. */
export function claimAddress({ claim, holder }: Pick<Statement, "claim" | "holder">, lang: Lang): string | null {
  const subject = subjects.find((known) => known === holder.kind);
  return subject === undefined || !hasPage(holder) ? null : addressOf(subject, holder.id, lang, claim.id);
}

/** The address of the page of a record; null where it has none. */
export function holderAddress(holder: Statement["holder"], lang: Lang): string | null {
  const subject = subjects.find((known) => known === holder.kind);
  return subject === undefined || !hasPage(holder) ? null : addressOf(subject, holder.id, lang);
}

/** Of places, regions and départements alone have a page. */
function hasPage({ kind, id }: Statement["holder"]): boolean {
  return kind !== "place" || pagedPlaceIds.some((known) => known === id);
}
