import type { Claim, PlaceRecord } from "../../src/generated/types.ts";
import type { HolderKind } from "./holder-kind.ts";

const SECTIONS = {
  announcement: "announcements",
  edition: "editions",
  organisation: "organisations",
  place: "places",
  publisher: "publishers",
} as const satisfies Record<Exclude<HolderKind, "person">, string>;

/** Where on the site a correction stands, behind its address and the language. */
export function correctionPage(id: string): string {
  return `/corrections#${id}`;
}

/**
 * The one place of a claim on the site, behind the site's address and a language (`/fr` or `/en`):
 * `/announcements/amazon-2024#investment-2`. What a person is stands with the organisation; null where no page shows it.
 * No address is known where the site is served, so none is made up.
 */
export function claimPage(
  claim: Claim,
  recordKind: HolderKind,
  record: string,
  placeType: PlaceRecord["type"] | null,
): string | null {
  if (recordKind === "person") {
    return claim.kind === "role" ? `/${SECTIONS.organisation}/${claim.organisation}#${claim.id}` : null;
  }
  const anchor = claim.id.slice(record.length + 1);
  // A country is told on the page of all places; smaller places than a département have no page.
  if (placeType === "country") return `/${SECTIONS.place}#${anchor}`;
  const isPaged = placeType === null || placeType === "region" || placeType === "departement";
  return isPaged ? `/${SECTIONS[recordKind]}/${record}#${anchor}` : null;
}
