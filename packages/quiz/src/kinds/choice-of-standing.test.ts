import { catalogue, claim } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { createRandom } from "../random.ts";
import { draftChoicesOfStanding } from "./choice-of-standing.ts";

const drafts = draftChoicesOfStanding(catalogue);
const ask = (id: string, locale: "fr" | "en") =>
  drafts
    .find((draft) => draft.id === id)!
    .build({ locale, record: catalogue, random: createRandom("any"), hidden: new Set() });

describe("draftChoicesOfStanding", () => {
  it("asks of what opened, is being built, was dropped or failed, by the last outcome", () => {
    const states = drafts.map(({ asks: [id] }) => {
      const outcome = claim(id!);
      return outcome.kind === "outcome" ? outcome.status : null;
    });
    expect(new Set(states)).toEqual(new Set(["opened", "under_construction", "cancelled", "company_failed"]));
  });

  it("dates only what may have gone on since", () => {
    expect(ask("choice.standing.prologium-2023", "fr")?.stem).toContain("en février 2026");
    expect(ask("choice.standing.lilium-2024", "fr")?.stem).not.toContain("2025");
  });

  it("never offers that a project was dropped where its company failed, nor that it is late where it is being built", () => {
    for (const [id, banned] of [
      ["choice.standing.lilium-2024", "it was dropped"],
      ["choice.standing.prologium-2023", "it is delayed"],
    ] as const) {
      const question = ask(id, "en");
      if (question?.kind !== "choice") throw new Error("no choice");
      expect(question.options.map(({ text }) => text)).not.toContain(banned);
    }
  });
});
