import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/record.ts";
import { citationsOf, listClaims, sourceIdsOf } from "./held-claim.ts";

const held = listClaims(catalogue);

describe("listClaims", () => {
  it("gives every claim of every record once, as the accessor does", () => {
    expect(new Set(held.map(({ claim }) => claim.id)).size).toBe(held.length);
    for (const { claim } of held) expect(catalogue.claim(claim.id)).toBe(claim);
    const recorded = [
      ...catalogue.announcementIds.map((id) => catalogue.announcement(id)),
      ...catalogue.editionIds.map((id) => catalogue.edition(id)),
      ...catalogue.organisationIds.map((id) => catalogue.organisation(id)),
      ...catalogue.personIds.map((id) => catalogue.person(id)),
      ...catalogue.placeIds.map((id) => catalogue.place(id)),
      ...catalogue.publisherIds.map((id) => catalogue.publisher(id)),
    ];
    expect(held).toHaveLength(recorded.reduce((sum, { claims }) => sum + claims.length, 0));
  });

  it("tells of each from which record it is", () => {
    const found = held.find(({ claim }) => claim.id === "amazon-2024/investment");
    expect(found).toMatchObject({
      recordKind: "announcement",
      record: "amazon-2024",
      organisations: ["amazon"],
      recipients: [],
      edition: "choose-france-2024",
      announced: "2024-05-12",
    });
  });
});

describe("citationsOf", () => {
  it("knows for each source the claims that cite it", () => {
    const citations = citationsOf(held);
    const pairs = held.flatMap(({ claim }) => sourceIdsOf(claim).map((source) => [source, claim.id] as const));
    expect([...citations.values()].flat()).toHaveLength(pairs.length);
    for (const [source, claim] of pairs) expect(citations.get(source)).toContain(claim);
  });
});
