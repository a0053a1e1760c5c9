import { announcementIds, type Claim, type ClaimId, catalogue, type Language, type Statement } from "@choosefr/model";
import release from "@choosefr/model/release.json" with { type: "json" };

/** One correction of a claim, in both languages. */
export interface Correction {
  readonly id: string;
  /** ISO 8601, a day. */
  readonly on: string;
  readonly claimId: Claim["id"];
  readonly holder: Statement["holder"];
  readonly before: Readonly<Record<Language, string>>;
  readonly after: Readonly<Record<Language, string>>;
  readonly reason: Readonly<Record<Language, string>>;
}

/** All corrections of the data that the site holds, the newest first. */
export function listCorrections(): readonly Correction[] {
  return release.corrections
    .map(({ claim, ...correction }) => ({ ...correction, claimId: claim as ClaimId, holder: holderOf(claim) }))
    .toSorted((a, b) => Number(a.on < b.on) - Number(a.on > b.on) || Number(a.id > b.id) - Number(a.id < b.id));
}

function holderOf(claimId: string): Statement["holder"] {
  const [id = ""] = claimId.split("/", 1);
  const has = (ids: readonly string[]): boolean => ids.includes(id);
  if (has(announcementIds)) return { kind: "announcement", id };
  if (has(catalogue.editionIds)) return { kind: "edition", id };
  if (has(catalogue.organisationIds)) return { kind: "organisation", id };
  if (has(catalogue.placeIds)) return { kind: "place", id };
  return has(catalogue.personIds) ? { kind: "person", id } : { kind: "publisher", id };
}
