import { type Claim, countWitnesses, coverageOf, type Summary } from "@choosefr/model";

/** The claims on the whole of a subject, the preferred one first, those set aside last, the others by how many pages state them. */
export function claimsOnWhole<C extends Claim>({ preferred, claims }: Summary<C>): readonly C[] {
  const orderOf = (claim: C): number => (claim === preferred ? 0 : claim.rank === "deprecated" ? 2 : 1);
  return claims
    .filter((claim) => coverageOf(claim) === coverageOf(preferred))
    .toSorted((a, b) => orderOf(a) - orderOf(b) || countWitnesses(b.evidence) - countWitnesses(a.evidence));
}
