import type { Catalogue } from "../../src/catalogue.ts";
import type { Claim, ClaimId, PlaceRecord } from "../../src/generated/types.ts";
import { claimPage } from "./claim-page.ts";
import type { HolderKind } from "./holder-kind.ts";

/** A claim together with what is known of it from the record that holds it. */
export interface HeldClaim {
  readonly claim: Claim;
  readonly recordKind: HolderKind;
  readonly record: string;
  /** Those of the announcement, or the organisation that holds the claim itself. */
  readonly organisations: readonly string[];
  readonly recipients: readonly string[];
  readonly edition: string | null;
  /** ISO 8601, as precise as the announcement. */
  readonly announced: string | null;
  /** Its place on the site, behind the site's address and a language; null where no page shows it. */
  readonly page: string | null;
}

interface Holder {
  readonly id: string;
  readonly claims: readonly Claim[];
}

/** Every claim of a record: by the kind of its record, the record's id, and the order in the record. */
export function listClaims(catalogue: Catalogue): readonly HeldClaim[] {
  const typeOf = new Map<string, PlaceRecord["type"]>(catalogue.placeIds.map((id) => [id, catalogue.place(id).type]));
  const plain = { organisations: [], recipients: [], edition: null, announced: null };
  const hold = (recordKind: HolderKind, { id, claims }: Holder, known: Partial<HeldClaim> = {}): HeldClaim[] =>
    claims.map((claim) => {
      const placeType = recordKind === "place" ? (typeOf.get(id) ?? null) : null;
      const page = claimPage(claim, recordKind, id, placeType);
      return { ...plain, ...known, claim, recordKind, record: id, page };
    });
  return [
    ...catalogue.announcementIds.flatMap((id) => {
      const item = catalogue.announcement(id);
      const { organisations, recipients, edition, announced } = item;
      return hold("announcement", item, { organisations, recipients, edition, announced });
    }),
    ...catalogue.editionIds.flatMap((id) => hold("edition", catalogue.edition(id), { edition: id })),
    ...catalogue.organisationIds.flatMap((id) =>
      hold("organisation", catalogue.organisation(id), { organisations: [id] }),
    ),
    ...catalogue.personIds.flatMap((id) => hold("person", catalogue.person(id))),
    ...catalogue.placeIds.flatMap((id) => hold("place", catalogue.place(id))),
    ...catalogue.publisherIds.flatMap((id) => hold("publisher", catalogue.publisher(id))),
  ];
}

/** The place on the site of every claim. */
export function pagesOfClaims(catalogue: Catalogue): ReadonlyMap<ClaimId, string | null> {
  return new Map(listClaims(catalogue).map(({ claim, page }) => [claim.id, page]));
}

/** The ids of the sources of a claim, the most telling first, each once. */
export function sourceIdsOf({ evidence }: Claim): readonly string[] {
  return [...new Set(evidence.map(({ source }) => source.id))];
}

/** The ids of the claims that cite each source. */
export function citationsOf(held: readonly HeldClaim[]): ReadonlyMap<string, readonly ClaimId[]> {
  const citations = new Map<string, ClaimId[]>();
  for (const { claim } of held) {
    for (const source of sourceIdsOf(claim)) {
      const known = citations.get(source);
      if (known === undefined) citations.set(source, [claim.id]);
      else known.push(claim.id);
    }
  }
  return citations;
}
