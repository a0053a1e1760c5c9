import { type Catalogue, catalogue, editionIds, organisation, organisationIds, placeIds } from "@choosefr/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countQuestions, createQuiz, type Question, type QuizFilter } from "./index.ts";
import { askedOf } from "./subject.ts";

const locale = fc.constantFrom("fr", "en");
const sectors = [...new Set(organisationIds.map((id) => organisation(id).sector))];
const some = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.subarray([...items], { minLength: 1, maxLength: Math.min(4, items.length) });
const filter: fc.Arbitrary<QuizFilter> = fc.oneof(
  fc.record({ about: some(organisationIds) }),
  fc.record({ editions: some(editionIds) }),
  fc.record({ sectors: some(sectors) }),
  fc.record({ regions: some(placeIds) }),
  fc.record({ editions: some(editionIds), sectors: some(sectors) }),
);

const recordsOf = ({ claims }: Question): readonly string[] => [...new Set(claims.map((id) => id.split("/")[0] ?? ""))];
const whomOf = (question: Question, record: Catalogue): readonly string[] => [
  ...new Set(question.claims.flatMap((id) => askedOf(id, record))),
];

describe("a quiz on everything", () => {
  it("never asks twice about an announcement or about anybody within ten questions, and starts easy", () => {
    fc.assert(
      fc.property(fc.string(), locale, fc.integer({ min: 1, max: 30 }), (seed, language, length) => {
        const quiz = createQuiz({ seed, locale: language, length });
        for (const index of quiz.keys()) {
          const asked = quiz.slice(index, index + 10).flatMap((question) => whomOf(question, catalogue));
          expect(new Set(asked).size).toBe(asked.length);
        }
        expect(Math.min(...quiz.map(({ difficulty }) => difficulty))).toBe(quiz[0]?.difficulty);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a quiz on a subject", () => {
  it("asks what passes the filter and nothing else, no value twice, as many questions as there are", () => {
    fc.assert(
      fc.property(fc.string(), locale, filter, (seed, language, wanted) => {
        const quiz = createQuiz({ seed, locale: language, length: 12, ...wanted });
        const asked = quiz.flatMap(({ claims }) => claims);
        expect(new Set(asked).size).toBe(asked.length);
        expect(quiz.length > 0).toBe(countQuestions(wanted) > 0);
        for (const question of quiz) {
          const whom = whomOf(question, catalogue);
          if (wanted.about) expect(wanted.about.some((one) => whom.includes(one))).toBe(true);
          if (wanted.sectors) {
            const theirs = organisationIds.filter((id) => whom.includes(id)).map((id) => organisation(id).sector);
            expect(wanted.sectors.some((sector) => theirs.includes(sector))).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("asks about other announcements before it comes back to one", () => {
    const quiz = createQuiz({ seed: "amazon", locale: "en", length: 3, about: ["microsoft", "amazon", "ibm"] });
    const records = quiz.flatMap(recordsOf);
    expect(new Set(records).size).toBe(records.length);
  });

  it("keeps to the difficulties that are asked for", () => {
    const quiz = createQuiz({ seed: "hard", locale: "fr", length: 10, difficulties: [3] });
    expect(quiz.length).toBeGreaterThan(2);
    expect(new Set(quiz.map(({ difficulty }) => difficulty))).toEqual(new Set([3]));
  });
});
