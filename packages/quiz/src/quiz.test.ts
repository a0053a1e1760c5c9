import {
  announcement,
  announcementIds,
  type Claim,
  type ClaimId,
  catalogue,
  claim,
  edition,
  editionIds,
  type FigureClaim,
  isFigureClaim,
  judgeFigure,
  type Language,
  nameOf,
} from "@choosefr/model";
import { readPrintedFigure } from "@choosefr/model/figures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createFirstQuestion,
  createQuestion,
  createQuiz,
  createQuizmaster,
  listQuestionIds,
  type Question,
} from "./index.ts";
import { askedOf } from "./subject.ts";

const LOCALES: readonly Language[] = ["fr", "en"];
const quizOptions = fc.record({
  seed: fc.string(),
  locale: fc.constantFrom(...LOCALES),
  length: fc.integer({ min: 0, max: 12 }),
});

/** What a claim is about beside its record and kind: its region, its years, the state that it counts. */
function partOf(one: Claim): string {
  const region = one.scope.find(({ type }) => type === "in-region")?.ref ?? "";
  const years = "fromYear" in one ? `${one.fromYear}-${one.toYear}` : "";
  return [region, years, one.kind === "follow_up" ? one.status : ""].join();
}

/** The claims of the first claim's kind in its own record; where they are of one region, as if that were all. */
function claimsOfKind({ claims: [first] }: Question): readonly FigureClaim[] {
  if (first === undefined) return [];
  const asked = claim(first);
  const { kind } = asked;
  const record = first.slice(0, first.indexOf("/"));
  const holders = [...announcementIds.map((id) => announcement(id)), ...editionIds.map((id) => edition(id))];
  const claims = holders.find(({ id }) => id === record)?.claims ?? [];
  const isOfRegion = asked.scope.some(({ type }) => type === "in-region");
  return claims
    .filter(
      (item) => item.kind === kind && (isOfRegion || partOf(asked) !== ",," ? partOf(item) === partOf(asked) : true),
    )
    .filter(isFigureClaim)
    .map((item) => (isOfRegion ? { ...item, scope: [] } : item));
}

const allQuestions = LOCALES.flatMap((locale) => listQuestionIds().map((id) => createQuestion(id, locale) as Question));
const texts = (question: Question): readonly string[] => [
  question.stem,
  ...("answerText" in question ? [question.answerText] : []),
  ...("options" in question ? question.options.flatMap(({ text, why }) => [text, why]) : []),
  question.explanation.answer,
  question.explanation.meaning,
  question.explanation.scale ?? "",
];

/** Whom and when a question asks about, as its stem names them. */
function subjectOf({ claims: [first], locale }: Question): string {
  const record = first?.slice(0, first.indexOf("/"));
  const item = announcementIds.map((id) => announcement(id)).find(({ id }) => id === record);
  if (item === undefined) return edition(editionIds.find((id) => id === record)!).names[locale].slice(1);
  return nameOf({ kind: "organisation", id: item.organisations[0]! }, locale);
}

/** Whether a text holds these very words, not as a part of longer ones: "Mars" is not in "Marseille". */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
    if (!/[\p{L}\p{N},.]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

/** The answer as it would stand in a text; null where it is no word or figure of its own. */
function answerOf(question: Question): string | null {
  switch (question.kind) {
    case "choice":
      return question.options.find(({ isCorrect }) => isCorrect)?.text ?? null;
    case "estimate":
    case "interval":
    case "map":
    case "did-it-happen":
      return question.answerText;
    default:
      return null;
  }
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!]) /u);
}

describe("every question of the record", () => {
  it("can be asked, in both languages, in each kind, at least ten of them", () => {
    expect(allQuestions.length).toBeGreaterThanOrEqual(20);
    expect(new Set(allQuestions.map(({ kind }) => kind))).toEqual(
      new Set([
        "choice",
        "higher-lower",
        "estimate",
        "interval",
        "order",
        "match",
        "typed-name",
        "map",
        "did-it-happen",
      ]),
    );
  });

  it.each(allQuestions.map((question) => [question.locale, question.id, question] as const))(
    "%s %s is well made",
    (_, __, question) => {
      expect(question.stem.split(/[\s\u00a0\u202f]+/u).filter((word) => /\w/u.test(word)).length).toBeLessThanOrEqual(
        25,
      );
      expect(question.stem).toMatch(question.locale === "fr" ? /\u00a0\?$/u : /[^\s\u00a0]\?$/u);
      expect(question.explanation.sources.length).toBeGreaterThan(0);
      expect(question.explanation.witnesses).toBeGreaterThan(0);
      expect(question.explanation.sources.some(({ caveats }) => caveats.length === 0)).toBe(true);
      for (const id of question.claims) expect(claim(id).rank).not.toBe("deprecated");
      for (const text of texts(question)) {
        expect(text).not.toMatch(/undefined|null|NaN|\s{2}/u);
        if (question.locale === "fr") expect(text).not.toMatch(/ [:;?!%€»]|« |\bde [AEIOUÉaeiouéh]\w|'/u);
      }
    },
  );

  it("has exactly one right option, no option twice, and none named in the stem of a choice", () => {
    for (const question of allQuestions) {
      if (!("options" in question)) continue;
      expect(question.options.filter(({ isCorrect }) => isCorrect)).toHaveLength(1);
      expect(new Set(question.options.map(({ text }) => text)).size).toBe(question.options.length);
      if (question.kind === "choice") {
        for (const { text } of question.options) expect([text, holds(question.stem, text)]).toEqual([text, false]);
      }
    }
  });

  it("never offers what is disputed as settled, and says whose word it then is", () => {
    let disputed = 0;
    for (const { claims, kind, stem } of allQuestions) {
      if (kind !== "choice") continue;
      const asked = claim(claims[0] as ClaimId);
      const record = claims[0]?.split("/")[0];
      const item = announcementIds.map((id) => announcement(id)).find(({ id }) => id === record);
      const summary = [item?.investment, item?.jobs].find((one) => one?.preferred === asked);
      if (!summary) continue;
      expect([stem, /selon la plupart|according to most/u.test(stem)]).toEqual([stem, !summary.isSettled]);
      if (!summary.isSettled) disputed += 1;
    }
    expect(disputed).toBeGreaterThan(0);
  });

  it("offers the right value as one that some claim supports, and wrong ones that every claim contradicts", () => {
    let judged = 0;
    for (const question of allQuestions) {
      // What a job comes to is made of two figures.
      if (question.kind !== "choice" || question.id.startsWith("choice.euros-per-job.")) continue;
      const claims = claimsOfKind(question);
      for (const { text, isCorrect } of question.options) {
        const figure = readPrintedFigure(text, question.locale);
        if (figure === null || claims.length === 0) continue;
        const { verdict } = judgeFigure(figure, claims);
        expect([question.id, text, verdict]).toEqual([question.id, text, isCorrect ? "agrees" : "contradicts"]);
        judged += 1;
      }
    }
    expect(judged).toBeGreaterThan(40);
  });

  it("asks an unsettled figure as what most sources give, and never as a number to find", () => {
    const microsoft = allQuestions.filter(({ claims }) => claims.includes("microsoft-2024/investment"));
    expect(microsoft.some(({ kind }) => kind === "estimate" || kind === "interval")).toBe(false);
    const choices = microsoft.filter(({ kind }) => kind === "choice");
    expect(choices.map(({ stem }) => stem)).toEqual([
      expect.stringContaining("selon la plupart des sources"),
      expect.stringContaining("according to most sources"),
    ]);
    for (const { explanation } of choices) expect(explanation.disagreement.length).toBeGreaterThan(1);
  });

  it("accepts every standing value of a number, on a line that holds it", () => {
    const numbers = allQuestions.filter(({ kind }) => kind === "estimate" || kind === "interval");
    expect(numbers.length).toBeGreaterThan(0);
    for (const question of numbers) {
      if (question.kind !== "estimate" && question.kind !== "interval") continue;
      const { low, high, min, max, claims } = question;
      const asked = claim(claims[0] as ClaimId);
      const value = isFigureClaim(asked) ? ("amount" in asked ? asked.amount : asked.count) : null;
      expect(low).toBeLessThanOrEqual(value ?? Number.NaN);
      expect(high).toBeGreaterThanOrEqual(value ?? Number.NaN);
      expect(min).toBeLessThan(low);
      expect(max).toBeGreaterThan(high);
    }
  });
});

describe("the first question", () => {
  it("is the same in both languages, easy, and of at most 25 words", () => {
    const [fr, en] = LOCALES.map((locale) => createFirstQuestion(locale));
    expect(fr?.id).toBe(en?.id);
    expect(fr?.difficulty).toBe(1);
    expect(fr?.stem).toMatch(/Amazon|Microsoft/u);
  });
});

describe("a quiz", () => {
  it("is the same for the same options, and as long as asked", () => {
    fc.assert(
      fc.property(quizOptions, (options) => {
        const quiz = createQuiz(options);
        expect(createQuiz(options)).toEqual(quiz);
        expect(quiz).toHaveLength(options.length);
      }),
      { numRuns: 40 },
    );
  });

  it("has ten questions of at least three kinds, the first of them easy, none three times in a row while others are left", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...LOCALES), (seed, locale) => {
        const quiz = createQuiz({ seed, locale, length: 10 });
        expect(quiz).toHaveLength(10);
        expect(new Set(quiz.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
        expect(quiz[0]?.difficulty).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  it("asks about nobody twice and gives nothing away that is still to be asked", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...LOCALES), (seed, locale) => {
        const quiz = createQuiz({ seed, locale, length: 10 });
        const asked = quiz.flatMap(({ claims }) => [...new Set(claims.flatMap((id) => askedOf(id, catalogue)))]);
        expect(new Set(asked).size).toBe(asked.length);
        for (const [index, question] of quiz.entries()) {
          const shown = texts(question).join(" ");
          for (const later of quiz.slice(index + 1)) {
            const answer = answerOf(later);
            if (answer === null) continue;
            const tells = sentencesOf(shown).some((part) => holds(part, subjectOf(later)) && holds(part, answer));
            expect([tells, shown, later.id, answer]).toEqual([false, shown, later.id, answer]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("asks about those who are named and about nobody else, no value twice, as long as there is something to ask", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...LOCALES), (seed, locale) => {
        const about = ["amazon", "choose-france-2024"] as const;
        const quiz = createQuiz({ seed, locale, length: 5, about });
        expect(quiz.length).toBeGreaterThan(2);
        for (const { claims } of quiz) {
          const whom: readonly string[] = claims.flatMap((id) => askedOf(id, catalogue));
          expect(about.some((one) => whom.includes(one))).toBe(true);
        }
        const asked = quiz.flatMap(({ claims }) => claims);
        expect(new Set(asked).size).toBe(asked.length);
      }),
      { numRuns: 20 },
    );
    expect(createQuiz({ seed: "x", locale: "fr", length: 5, about: [] })).toEqual([]);
  });

  it("asks twenty questions for a calibration, of both kinds that have a confidence, each about another promise", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...LOCALES), (seed, locale) => {
        const quiz = createQuiz({ seed, locale, length: 20, kinds: ["interval", "did-it-happen"] });
        expect(quiz).toHaveLength(20);
        const records = quiz.map(({ claims: [first] }) => first?.slice(0, first.indexOf("/")));
        expect(new Set(records).size).toBe(20);
        for (const kind of ["interval", "did-it-happen"]) {
          expect(quiz.filter((question) => question.kind === kind).length).toBeGreaterThan(6);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("is the same on a record that was read apart", () => {
    const options = { seed: "lundi", locale: "fr", length: 5 } as const;
    expect(createQuizmaster(catalogue).createQuiz(options)).toEqual(createQuiz(options));
  });

  it("has no question with an id that does not exist", () => {
    expect(createQuestion("choice.nothing", "fr")).toBeNull();
    expect(createQuestion("", "en")).toBeNull();
  });
});
