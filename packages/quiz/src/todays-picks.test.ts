import { catalogue } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { createFirstQuestion, createQuestion, createQuiz, type Question } from "./index.ts";
import { TODAYS_PICKS } from "./todays-picks.ts";
import { hasGoodWitness } from "./witness.ts";

const { first, days, besides } = TODAYS_PICKS;
const picks = [first, ...days.flat(), ...besides];

/** The answer as one says it; null where it is yes or no, or how far a project got, which many share. */
function answerOf(question: Question): string | null {
  switch (question.kind) {
    case "choice":
      return question.id.startsWith("choice.standing.")
        ? null
        : (question.options.find(({ isCorrect }) => isCorrect)?.text ?? null);
    case "higher-lower":
      return question.options.find(({ isCorrect }) => isCorrect)?.text ?? null;
    case "estimate":
    case "interval":
    case "typed-name":
    case "map":
      return question.answerText;
    case "order":
    case "match":
    case "did-it-happen":
      return null;
    default:
      return question satisfies never;
  }
}

describe("what is asked of everyone", () => {
  it.each(picks.map(({ id }) => [id] as const))(
    "%s is still made from the record, in both languages; where it is not, a claim was corrected or its id changed: pick another question in todays-picks.ts",
    (id) => {
      for (const locale of ["fr", "en"] as const) expect(createQuestion(id, locale)?.id).toBe(id);
      expect(createQuestion(id, "fr")?.claims.every((one) => hasGoodWitness(catalogue.claim(one)))).toBe(true);
    },
  );

  it("is between 70 and 110 questions, none of them twice, five a day for ten days or more", () => {
    expect(new Set(picks.map(({ id }) => id)).size).toBe(picks.length);
    expect(picks.length).toBeGreaterThanOrEqual(70);
    expect(picks.length).toBeLessThanOrEqual(110);
    expect(days.length).toBeGreaterThanOrEqual(10);
    for (const day of days) expect(day).toHaveLength(5);
  });

  it("gives no answer twice within any seven days", () => {
    for (const start of days.keys()) {
      const week = Array.from({ length: 7 }, (_, index) => days[(start + index) % days.length] ?? []).flat();
      const answers = week.flatMap(({ id }) => answerOf(createQuestion(id, "fr")!) ?? []);
      expect(answers.filter((answer, index) => answers.indexOf(answer) !== index)).toEqual([]);
    }
  });

  it("tells no answer to find, name or type in what is asked on the same day, the day before or the day after", () => {
    const asked = days.map((day) => day.map(({ id }) => createQuestion(id, "fr")!));
    const shown = (question: Question): string =>
      [question.stem, ...("options" in question ? question.options.map(({ text }) => text) : [])].join("\n");
    for (const [index, day] of asked.entries()) {
      const near = [-1, 0, 1].flatMap((step) => asked.at((index + step) % asked.length) ?? []);
      for (const question of day.filter(({ kind }) => kind !== "higher-lower")) {
        const answer = answerOf(question);
        const others = near.filter((other) => other !== question && answer !== null && shown(other).includes(answer));
        expect(others.map(({ id }) => [answer, id])).toEqual([]);
      }
    }
  });

  it("is what the first screen and a quiz on everything ask", () => {
    expect(createFirstQuestion("fr")?.id).toBe(first.id);
    const ids = new Set(picks.map(({ id }) => id));
    for (let seed = 0; seed < 50; seed += 1) {
      const quiz = createQuiz({ seed: `picks ${seed}`, locale: "en", length: 10 });
      expect(quiz.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([]);
    }
  });
});
