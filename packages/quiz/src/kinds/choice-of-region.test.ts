import { type ClaimId, catalogue } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { createRandom } from "../random.ts";
import { askedOf } from "../subject.ts";
import { draftChoicesOfRegion } from "./choice-of-region.ts";
import type { Draft } from "./kind.ts";

const drafts = draftChoicesOfRegion(catalogue);

function whysOf(draft: Draft, hidden: readonly ClaimId[]): readonly string[] {
  const random = createRandom(draft.id);
  const question = draft.build({ locale: "fr", record: catalogue, random, hidden: new Set(hidden) });
  return question?.kind === "choice" ? question.options.map(({ why }) => why) : [];
}

const askedIn = ({ asks }: Draft): readonly string[] => asks.flatMap((id) => askedOf(id, catalogue));

describe("draftChoicesOfRegion", () => {
  it("names in no wrong option a site of those of whom it is still to be asked", () => {
    const amazon = drafts.find(({ id }) => id === "choice.site.amazon-2024")!;
    expect(askedIn(amazon)).toContain("amazon");
    const others = drafts.filter((draft) => !askedIn(draft).includes("amazon"));
    expect(others.some((draft) => whysOf(draft, []).some((why) => why.includes("Amazon")))).toBe(true);
    for (const draft of others) {
      const whys = whysOf(draft, amazon.asks);
      expect([draft.id, whys.length]).toEqual([draft.id, whysOf(draft, []).length]);
      expect(whys.filter((why) => why.includes("Amazon"))).toEqual([]);
    }
  });
});
