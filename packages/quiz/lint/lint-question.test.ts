import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChoiceQuestion, createQuestion, createQuiz, listQuestionIds, type Question } from "../src/index.ts";
import { countRightPlaces, lintQuestion } from "./lint-question.ts";
import { RULES } from "./rules.ts";

const choice = createQuestion("choice.investment.amazon-2024", "fr") as ChoiceQuestion;
const right = choice.options.findIndex(({ isCorrect }) => isCorrect);

/** The same question with other texts in its options. */
function withOptions(
  change: (text: string, isCorrect: boolean) => string,
  isCorrect = (index: number) => index === right,
) {
  return {
    ...choice,
    options: choice.options.map((option, index) => ({
      ...option,
      text: change(option.text, index === right),
      isCorrect: isCorrect(index),
    })),
  } as unknown as Question;
}

const broken: Readonly<Record<keyof typeof RULES, Question>> = {
  "stem-length": { ...choice, stem: `${"mot ".repeat(30)}\u00a0?` },
  "stem-is-a-question": { ...choice, stem: "Combien Amazon a-t-elle promis ?" },
  "no-negative": { ...choice, stem: "Qui n’a pas promis d’investir\u00a0?" },
  "no-catch-all": withOptions((text, isCorrect) => (isCorrect ? text : "Aucune de ces réponses")),
  "one-right-answer": withOptions(
    (text) => text,
    () => true,
  ),
  "answer-not-in-stem": { ...choice, stem: `Est-ce ${choice.options[right]?.text}\u00a0?` },
  "no-giveaway-form": withOptions((_, isCorrect) => (isCorrect ? "4 milliards d’euros" : "4 milliards de dollars")),
  "outcome-is-dated": {
    ...choice,
    kind: "did-it-happen",
    stem: "L’usine a-t-elle ouvert\u00a0?",
    isTrue: true,
    answerText: "Oui",
  } as unknown as Question,
  "well-set": { ...choice, explanation: { ...choice.explanation, answer: "Il dit : « oui »." } },
  "well-sourced": { ...choice, explanation: { ...choice.explanation, sources: [] } },
};

describe("every rule", () => {
  it.each(Object.keys(RULES))("%s can fail", (rule) => {
    expect(lintQuestion(broken[rule] as Question).map((finding) => finding.rule)).toContain(rule);
  });

  it("finds nothing wrong with a well-made question", () => expect(lintQuestion(choice)).toEqual([]));
});

describe("every question that can be asked", () => {
  it("keeps every rule in both languages", () => {
    const questions = (["fr", "en"] as const).flatMap((locale) =>
      listQuestionIds().flatMap((id) => createQuestion(id, locale) ?? []),
    );
    expect(questions.flatMap(lintQuestion)).toEqual([]);
  });

  it("keeps every rule in any quiz", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("fr", "en"), (seed, locale) => {
        expect(createQuiz({ seed, locale, length: 20 }).flatMap(lintQuestion)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("has its right option in each place about as often", () => {
    const questions = Array.from({ length: 300 }, (_, index) =>
      createQuiz({ seed: `place ${index}`, locale: "fr", length: 10, kinds: ["choice", "higher-lower"] }),
    ).flat();
    for (const [kind, places] of [
      ["choice", 4],
      ["higher-lower", 2],
    ] as const) {
      const counts = countRightPlaces(questions, kind);
      const total = counts.reduce((sum, count) => sum + count, 0);
      expect(counts).toHaveLength(places);
      for (const count of counts) expect(Math.abs(count / total - 1 / places)).toBeLessThan(0.06);
    }
  });
});
