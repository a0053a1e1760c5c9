import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/record.ts";
import { listClaims } from "./held-claim.ts";

const held = listClaims(catalogue);
const pageOf = (id: string): string | null | undefined => held.find(({ claim }) => claim.id === id)?.page;

describe("claimPage", () => {
  it("stands on the page of its record, of a person on that of the organisation, of a country on that of all places", () => {
    expect(pageOf("amazon-2024/investment-2")).toBe("/announcements/amazon-2024#investment-2");
    const roles = held.filter(({ claim, recordKind }) => recordKind === "person" && claim.kind === "role");
    expect(roles.length).toBeGreaterThan(0);
    for (const { claim, page } of roles) {
      expect(page).toBe(claim.kind === "role" && `/organisations/${claim.organisation}#${claim.id}`);
    }
    for (const { claim, recordKind, record, page } of held) {
      if (recordKind !== "place") continue;
      const [, local] = claim.id.split("/");
      expect([null, `/places#${local}`, `/places/${record}#${local}`]).toContain(page);
    }
  });

  it("is no other claim's", () => {
    const pages = held.flatMap(({ page }) => page ?? []);
    expect(pages.length).toBeGreaterThan(0.98 * held.length);
    expect(new Set(pages).size).toBe(pages.length);
  });
});
