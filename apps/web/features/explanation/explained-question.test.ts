import { createQuestion, listQuestionIds } from "@choosefr/quiz";
import { describe, expect, it } from "vitest";
import { withClaimPage } from "./explained-question.ts";

describe("withClaimPage", () => {
  it("finds the one claim that is told, of an announcement or of an edition", () => {
    const pageOf = (id: string) => withClaimPage(createQuestion(id, "fr")!).claimPage;
    expect(pageOf("choice.total_investment.ai-action-summit-2025")).toBe(
      "/fr/editions/ai-action-summit-2025#total_investment",
    );
    expect(pageOf("choice.investment.abbvie-2024")).toBe("/fr/announcements/abbvie-2024#investment");
  });

  it("leads on from every question, to a claim that the question is a view on", () => {
    for (const locale of ["fr", "en"] as const) {
      for (const id of listQuestionIds()) {
        const { claims, claimPage } = withClaimPage(createQuestion(id, locale)!);
        const shown = claims.map((claim) => claim.replace("/", "#"));
        expect([id, shown.some((claim) => claimPage?.endsWith(`/${claim}`))]).toEqual([id, true]);
      }
    }
  });
});
