import { catalogue, claim, type EditionId, edition } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { collectFigureSubjects } from "../figure-subjects.ts";
import { createRandom } from "../random.ts";
import { draftHigherLowerOfEditions } from "./higher-lower-of-editions.ts";
import { draftOrdersOfRegions } from "./order-of-regions.ts";

const subjects = collectFigureSubjects(catalogue);
const build = { locale: "fr", record: catalogue, random: createRandom("x"), hidden: new Set<never>() } as const;

describe("draftHigherLowerOfEditions", () => {
  it("compares editions that follow each other, of one kind of figure, and sets the AI summit beside Choose France", () => {
    const drafts = draftHigherLowerOfEditions(subjects);
    expect(drafts.map(({ id }) => id)).toContain(
      "higher-lower.total_investment.ai-action-summit-2025.choose-france-2025",
    );
    for (const { asks, difficulty } of drafts) {
      const [a, b] = asks.map((id) => edition(id.split("/")[0] as EditionId));
      expect(a?.id).not.toBe(b?.id);
      expect(new Set(asks.map((id) => claim(id).kind)).size).toBe(1);
      expect(difficulty).toBeGreaterThan(1);
    }
  });

  it("says yes to the larger one alone", () => {
    for (const draft of draftHigherLowerOfEditions(subjects)) {
      const question = draft.build(build);
      expect(question?.kind).toBe("higher-lower");
      if (question?.kind !== "higher-lower") continue;
      const right = question.options.find(({ isCorrect }) => isCorrect);
      expect(question.explanation.answer.startsWith(right?.text ?? "?")).toBe(true);
    }
  });
});

describe("draftOrdersOfRegions", () => {
  it("puts the regions of an edition in order of what they were promised", () => {
    const drafts = draftOrdersOfRegions(subjects);
    expect(drafts.length).toBeGreaterThan(0);
    for (const draft of drafts) {
      const question = draft.build(build);
      if (question?.kind !== "order") throw new Error(draft.id);
      const figures = question.claims.map((id) => claim(id)).map((one) => ("amount" in one ? (one.amount ?? 0) : 0));
      expect(figures).toEqual(figures.toSorted((a, b) => b - a));
      expect(new Set(question.items.map(({ text }) => text)).size).toBe(question.items.length);
    }
  });
});
