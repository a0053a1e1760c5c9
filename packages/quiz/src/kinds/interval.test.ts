import { catalogue } from "@choosefr/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectFigureSubjects } from "../figure-subjects.ts";
import type { Question } from "../question.ts";
import { createRandom } from "../random.ts";
import { scoreAnswer } from "../score.ts";
import { draftEstimate } from "./estimate.ts";
import { draftInterval } from "./interval.ts";
import type { Draft } from "./kind.ts";

const subjects = collectFigureSubjects(catalogue);

function build(draft: Draft, locale: "fr" | "en", seed = draft.id): Question | null {
  return draft.build({ locale, record: catalogue, random: createRandom(seed), hidden: new Set() });
}

const intervals = subjects
  .flatMap((subject) => build(draftInterval(subject), "fr") ?? [])
  .filter((question) => question.kind === "interval");

const CHANCES = {
  fr: { 50: "une chance sur deux", 80: "huit chances sur dix", 90: "neuf chances sur dix" },
  en: { 50: "one chance in two", 80: "eight chances in ten", 90: "nine chances in ten" },
};

describe("draftInterval", () => {
  it("is asked of each figure that can be estimated, on the same line with the same answer", () => {
    for (const subject of subjects) {
      const [interval, estimate] = [draftInterval(subject), draftEstimate(subject)].map((draft) => build(draft, "fr"));
      expect([subject.key, interval === null]).toEqual([subject.key, estimate === null]);
      if (interval?.kind !== "interval" || estimate?.kind !== "estimate") continue;
      const { id, kind, stem, plainStem, confidence, ...parts } = interval;
      expect(estimate).toEqual({ ...parts, kind: "estimate", id: estimate.id, stem: plainStem });
    }
  });

  it("says in its id with which confidence it asks, the same in each language and for each seed", () => {
    for (const subject of subjects) {
      const draft = draftInterval(subject);
      for (const question of [build(draft, "fr"), build(draft, "en", "another seed")]) {
        if (question?.kind !== "interval") continue;
        expect(question.id).toBe(`interval.${question.confidence}.${subject.key}`);
        expect(question.stem).toContain(CHANCES[question.locale][question.confidence]);
      }
    }
  });

  it("asks with each of three levels of confidence about as often", () => {
    for (const level of [50, 80, 90]) {
      const share = intervals.filter(({ confidence }) => confidence === level).length / intervals.length;
      expect(share).toBeGreaterThan(0.25);
      expect(share).toBeLessThan(0.42);
    }
  });

  it("takes an interval that holds any value the record supports, and no other", () => {
    const positive = fc.double({ min: 1, max: 1e13, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...intervals), positive, positive, (question, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(scoreAnswer(question, { low, high }).isCorrect).toBe(low <= question.high && high >= question.low);
        expect(scoreAnswer(question, { low: question.low, high: question.high }).isCorrect).toBe(true);
      }),
    );
  });
});
