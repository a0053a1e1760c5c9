import {
  announcement,
  type Claim,
  catalogue,
  claim,
  edition,
  type FigureClaim,
  isFigureClaim,
  isOnWhole,
  type Language,
  spanOf,
} from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { readCircles } from "../circle.ts";
import { areWellKnown } from "../fame.ts";
import { collectFigureSubjects } from "../figure-subjects.ts";
import { createRandom } from "../random.ts";
import { scoreAnswer } from "../score.ts";
import { draftOrders } from "./order.ts";

const drafts = draftOrders(collectFigureSubjects(catalogue), readCircles(catalogue), catalogue);
const LOCALES: readonly Language[] = ["fr", "en"];
const questions = drafts.flatMap((draft) =>
  LOCALES.flatMap((locale) =>
    ["a", "b", "c"].flatMap((seed) => {
      const question = draft.build({ locale, record: catalogue, random: createRandom(seed), hidden: new Set() });
      return question?.kind === "order" ? [{ draft, question }] : [];
    }),
  ),
);
const holderOf = (id: string) => {
  const record = id.split("/")[0] as never;
  return catalogue.editionIds.some((one) => one === record) ? edition(record) : announcement(record);
};

/** Every standing claim of a claim's kind on the whole, as spans. */
function spansBeside({ id, kind }: FigureClaim): readonly (readonly [low: number, high: number])[] {
  const claims: readonly Claim[] = holderOf(id).claims;
  return claims
    .filter((one) => one.kind === kind && one.rank !== "deprecated" && isOnWhole(one))
    .filter(isFigureClaim)
    .filter(({ scope }) => !scope.some(({ type }) => type === "conversion-of"))
    .flatMap((one) => {
      const span = spanOf(one);
      return span === null ? [] : [[span.low.at, span.high.at] as const];
    });
}

describe("draftOrders", () => {
  it("can be built, each of them, in either language", () => {
    expect(questions.length).toBe(drafts.length * LOCALES.length * 3);
    expect(drafts.length).toBeGreaterThan(100);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
  });

  it("is never shown in the right order, which is worth all points", () => {
    for (const { question } of questions) {
      const places = question.items.map(({ place }) => place);
      const order = [...places.keys()];
      expect(places.toSorted((a, b) => a - b)).toEqual(order);
      expect([question.id, places]).not.toEqual([question.id, order]);
      expect(scoreAnswer(question, { order }).isCorrect).toBe(false);
      expect(scoreAnswer(question, { order: order.toSorted((a, b) => places[a]! - places[b]!) }).points).toBe(1);
    }
  });

  it("puts sums in an order on which every standing claim agrees", () => {
    for (const { question } of questions.filter(({ question: { id } }) => !id.startsWith("order.announced"))) {
      const claims = question.claims.map((id) => claim(id)).filter(isFigureClaim);
      expect(claims).toHaveLength(question.items.length);
      for (const [index, lower] of claims.slice(1).entries()) {
        const lowest = Math.min(...spansBeside(claims[index]!).map(([low]) => low));
        const highest = Math.max(...spansBeside(lower).map(([, high]) => high));
        expect([question.id, lowest >= 1.25 * highest]).toEqual([question.id, true]);
      }
    }
  });

  it("puts plans in the order of their days, at least a month apart", () => {
    const dated = questions.filter(({ question: { id } }) => id.startsWith("order.announced"));
    expect(dated.length).toBeGreaterThan(0);
    for (const { question } of dated) {
      const days = question.claims.map(
        (id) => Date.parse(announcement(id.split("/")[0] as never).announced) / 86_400_000,
      );
      for (const [index, day] of days.slice(1).entries()) expect(day - days[index]!).toBeGreaterThanOrEqual(31);
      for (const { text, figure } of question.items) expect(text).not.toContain(figure.slice(-4));
    }
  });

  it("asks anyone only of sets with household names", () => {
    for (const { draft } of questions.filter(({ draft: { isNotable } }) => isNotable)) {
      if (draft.id.startsWith("order.total")) continue;
      const famous = draft.asks.filter((id) => areWellKnown(announcement(id.split("/")[0] as never).organisations));
      expect(famous.length).toBeGreaterThanOrEqual(2);
    }
  });

  it("tells the whole order in the answer", () => {
    for (const { question } of questions) {
      const at = question.items
        .toSorted((a, b) => a.place - b.place)
        .map(({ figure }) => question.explanation.answer.indexOf(`(${figure})`));
      expect(at).not.toContain(-1);
      expect(at).toEqual(at.toSorted((a, b) => a - b));
    }
  });
});
