import { claim } from "@choosefr/model";
import release from "@choosefr/model/release.json" with { type: "json" };
import { expect, it } from "vitest";
import { listCorrections } from "./list-corrections.ts";

it("has every correction, the newest first, of a claim that exists", () => {
  const corrections = listCorrections();
  expect(corrections.map(({ id }) => id).toSorted()).toEqual(release.corrections.map(({ id }) => id).toSorted());
  const days = corrections.map(({ on }) => on);
  expect(days).toEqual(days.toSorted().toReversed());
  for (const { claimId, holder } of corrections) expect(claim(claimId).id.startsWith(`${holder.id}/`)).toBe(true);
});
