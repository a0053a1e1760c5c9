import { announcement, announcementIds, type Claim, claim, compareClaims, conversionOf } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { langs } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { type Example, methodExamples, methodParts } from "./method-examples.ts";

/** The preferred claim of the sum of the announcement that holds a claim. */
function preferredBeside({ id }: Claim): Claim {
  const record = announcementIds.find((known) => id.startsWith(`${known}/`));
  return announcement(record!).investment!.preferred;
}

const holds: Readonly<Record<Example["shows"], (shown: Claim) => boolean>> = {
  preferred: (shown) => shown.rank === "preferred" && preferredBeside(shown) === shown,
  "stands-against-preferred": (shown) =>
    shown.rank === "normal" && compareClaims(preferredBeside(shown), shown).relation === "contradicts",
  "no-bound": (shown) => "bound" in shown && shown.bound === "exact",
  "more-than": (shown) =>
    "bound" in shown &&
    shown.bound === "more_than" &&
    compareClaims(preferredBeside(shown), shown).relation === "compatible",
  "up-to": (shown) => "bound" in shown && shown.bound === "up_to",
  "currency-slip": (shown) => shown.rank === "deprecated" && shown.rankReason === "currency-slip",
  conversion: (shown) => conversionOf(shown) === preferredBeside(shown).id,
  part: (shown) => shown.scope.some(({ type, ref }) => type === "part-of" && ref === preferredBeside(shown).id),
  delayed: (shown) => shown.kind === "outcome" && shown.status === "delayed",
  "under-construction": (shown) => shown.kind === "outcome" && shown.status === "under_construction",
};

describe.each(methodParts)("the part %s", (part) => {
  it("has a sentence for each of its examples", () => {
    for (const lang of langs) {
      expect(messagesIn(lang).method.sections[part].examples).toHaveLength(methodExamples[part].length);
    }
  });

  it.each(methodExamples[part])("is right of $id, which shows: $shows", ({ id, shows }) => {
    expect(holds[shows](claim(id))).toBe(true);
  });
});
