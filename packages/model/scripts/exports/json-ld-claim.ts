import type { Catalogue } from "../../src/catalogue.ts";
import { describeValue } from "../../src/describe/claim.ts";
import type { Bound, Claim } from "../../src/generated/types.ts";
import { type HeldClaim, listClaims, sourceIdsOf } from "./held-claim.ts";
import { type Node, nodeId } from "./json-ld-node.ts";

/** Every claim as a node: what it says in both languages, its value, what it is part of and where it appears. */
export function printClaimNodes(catalogue: Catalogue): readonly Node[] {
  const { nameOf } = catalogue;
  return listClaims(catalogue).map((held) => {
    const { claim } = held;
    return {
      id: nodeId("claim", claim.id),
      type: "Claim",
      text: { fr: describeValue(claim, "fr", nameOf), en: describeValue(claim, "en", nameOf) },
      claimKind: claim.kind,
      mainEntity: valueOf(claim),
      bound: "bound" in claim ? claim.bound : null,
      rank: claim.rank,
      page: held.page,
      scope: claim.scope,
      ...frameOf(held),
      claimInterpreter: speakerOf(claim),
      appearance: sourceIdsOf(claim).map((id) => nodeId("source", id)),
    };
  });
}

/** An announcement is a work with parts; of any other record the claim is told. */
function frameOf({ recordKind, record, organisations }: HeldClaim): Node {
  if (recordKind !== "announcement") return { about: nodeId(recordKind, record) };
  return {
    isPartOf: nodeId("announcement", record),
    about: organisations.map((id) => nodeId("organisation", id)),
  };
}

function speakerOf(claim: Claim): string | null {
  if (claim.kind === "statement" && claim.speaker !== null) return nodeId(claim.speaker.kind, claim.speaker.id);
  return claim.kind === "announced_by" && claim.person !== null ? nodeId("person", claim.person) : null;
}

/** A sum, a number or a size in the words of schema.org; null where the claim has none. */
function valueOf(claim: Claim): Node | null {
  if ("amount" in claim) {
    const ends = endsOf(claim.amount, claim.amountMax, claim.bound);
    return ends && { type: "MonetaryAmount", currency: claim.currency, ...ends };
  }
  if ("count" in claim) {
    const ends = endsOf(claim.count, claim.countMax, claim.bound);
    return ends && { type: "QuantitativeValue", unitText: "unit" in claim ? claim.unit : claim.what, ...ends };
  }
  if (claim.kind === "capacity") {
    return {
      type: "QuantitativeValue",
      unitText: claim.unit,
      ...endsOf(claim.quantity, claim.quantityMax, claim.bound),
    };
  }
  return claim.kind === "share"
    ? { type: "QuantitativeValue", unitText: "%", ...endsOf(claim.percent, null, claim.bound) }
    : null;
}

function endsOf(least: number | null, most: number | null, bound: Bound): Node | null {
  if (least === null) return null;
  switch (bound) {
    case "exact":
    case "about":
      return { value: least };
    case "at_least":
    case "more_than":
      return { minValue: least };
    case "up_to":
      return { maxValue: least };
    case "range":
      return { minValue: least, ...(most === null ? {} : { maxValue: most }) };
    default:
      return bound satisfies never;
  }
}
