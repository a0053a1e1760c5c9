import { catalogue } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { collectFigureSubjects } from "../figure-subjects.ts";
import { createRandom } from "../random.ts";
import { draftChoicesOfCost } from "./choice-of-cost.ts";

const drafts = draftChoicesOfCost(collectFigureSubjects(catalogue));
const ask = (id: string, locale: "fr" | "en") =>
  drafts
    .find((draft) => draft.id === id)!
    .build({ locale, record: catalogue, random: createRandom("any"), hidden: new Set() });

describe("draftChoicesOfCost", () => {
  it("tells what a job comes to, among other orders of magnitude, and beside the summit", () => {
    const question = ask("choice.euros-per-job.zalando-2021", "en");
    if (question?.kind !== "choice") throw new Error("no choice");
    expect(question.stem).toBe("In June 2021, how much would Zalando invest for each job it promised?");
    expect(question.options.find(({ isCorrect }) => isCorrect)?.text).toBe("about €150,000");
    expect(question.explanation.scale).toBe(
      "At the Choose France Summit of June 2021, it was one job for every €500,000.",
    );
  });

  it("asks nothing where a sum or a number of jobs is only a limit", () => {
    const ids = drafts.map(({ id }) => id);
    expect(ids).not.toContain("choice.euros-per-job.safran-2025");
    expect(ids).not.toContain("choice.euros-per-job.kyndryl-2025");
    expect(new Set(ids).size).toBe(ids.length);
  });
});
