import { describe, expect, it } from "vitest";
import { catalogue } from "../src/record.ts";
import { isOnWhole } from "../src/scope.ts";
import type { OrganisationSlice } from "../src/slice.ts";
import { ORGANISATION_MODULE, printSlice } from "./print-slice.ts";
import { sliceOrganisation } from "./slice.ts";

const { organisation, organisationIds } = catalogue;

describe("sliceOrganisation", () => {
  const amazon = sliceOrganisation(organisation("amazon"));
  const whole = organisation("amazon").announcements.find(({ id }) => id === "amazon-2024");
  const plan = amazon.announcements.find(({ id }) => id === "amazon-2024");

  it("keeps each figure with every claim on the whole beneath it", () => {
    expect(plan?.investment).toMatchObject({ amount: 1_200_000_000, amountMax: null, currency: "EUR", bound: "exact" });
    expect(plan?.investment?.witnesses).toBe(whole?.investment?.witnesses);
    expect(plan?.investment?.claims.map(({ id, rank }) => [id, rank])).toEqual(
      whole?.investment?.claims.filter((claim) => isOnWhole(claim)).map(({ id, rank }) => [id, rank]),
    );
  });

  it("names two sources of a summary and one of a claim, the most telling first", () => {
    expect(plan?.investment?.sources).toHaveLength(2);
    expect(plan?.investment?.sources[0]).toEqual(plan?.investment?.claims[0]?.evidence[0]?.source);
    for (const { evidence } of plan?.investment?.claims ?? []) expect(evidence).toHaveLength(1);
    expect(plan?.investment?.sources.map(({ url }) => url)).toEqual(
      whole?.investment?.sources.slice(0, 2).map(({ url }) => url),
    );
  });

  it("leaves out prose: what it is for and who said what", () => {
    expect(Object.keys(plan ?? {})).not.toContain("purposes");
    expect(JSON.stringify(amazon)).not.toContain("statement");
  });
});

describe("an organisation's own module", () => {
  it.each(organisationIds)("%s is the slice of the whole record, frozen", async (id) => {
    const slice = (await import(`../src/generated/organisations/${id}.ts`)) as { readonly default: OrganisationSlice };
    expect(slice.default).toEqual(sliceOrganisation(organisation(id)));
    expect(slice.default).toSatisfy(Object.isFrozen);
    expect(slice.default.announcements.every(Object.isFrozen)).toBe(true);
  });

  it("says a source once, however many claims name it", () => {
    const text = printSlice(sliceOrganisation(organisation("microsoft")), ORGANISATION_MODULE, "");
    const addresses = text.match(/"url":"[^"]+"/gu) ?? [];
    expect(addresses.length).toBeGreaterThan(3);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
