import { announcement, type ClaimId, catalogue, claim, describeDate, traceAnnouncement } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { collectFigureSubjects } from "../figure-subjects.ts";
import type { DidItHappenQuestion } from "../question.ts";
import { createRandom } from "../random.ts";
import { hasGoodWitness } from "../witness.ts";
import { draftDidItHappen } from "./did-it-happen.ts";
import { draftEstimate } from "./estimate.ts";
import type { Draft } from "./kind.ts";

const drafts = draftDidItHappen(catalogue);

function build(draft: Draft, locale: "fr" | "en", hidden: readonly ClaimId[] = []) {
  return draft.build({ locale, record: catalogue, random: createRandom(draft.id), hidden: new Set(hidden) });
}

const questions = drafts.map((draft) => build(draft, "fr")).filter((question) => question?.kind === "did-it-happen");

function shareOfYes(some: readonly DidItHappenQuestion[]): number {
  return some.filter(({ isTrue }) => isTrue).length / some.length;
}

describe("draftDidItHappen", () => {
  it("asks about outcomes on good pages alone, by ids that are told apart", () => {
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
    for (const { id, asks } of drafts) {
      const outcome = claim(asks[0] as ClaimId);
      expect([id, outcome.kind, outcome.rank !== "deprecated", hasGoodWitness(outcome)]).toEqual([
        id,
        "outcome",
        true,
        true,
      ]);
      expect(id).toMatch(/^did-it-happen\.(?:opened|completed|cancelled)\.[a-z0-9._-]+$/u);
      expect(id.length).toBeLessThanOrEqual(80);
    }
  });

  it("has yes and no in balance, as a whole and for each thing asked, so that neither wins on its own", () => {
    expect(shareOfYes(questions)).toBeGreaterThan(0.35);
    expect(shareOfYes(questions)).toBeLessThan(0.65);
    for (const fate of ["opened", "completed", "cancelled"]) {
      const some = questions.filter(({ id }) => id.startsWith(`did-it-happen.${fate}.`));
      expect(some.length).toBeGreaterThan(8);
      expect([fate, shareOfYes(some) > 0.3, shareOfYes(some) < 0.7]).toEqual([fate, true, true]);
    }
  });

  it("asks as of the date of the outcome, and tells it with that date", () => {
    for (const { stem, explanation, answerText, claims } of questions) {
      const outcome = claim(claims[0] as ClaimId);
      if (outcome.kind !== "outcome") throw new Error("no outcome");
      expect(answerText).toContain(describeDate(outcome.on, "fr"));
      // The day itself would give away what happened on it; it is told only where the month holds something else.
      const [day, month] = [outcome.on, outcome.on.slice(0, "2025-05".length)].map((on) => describeDate(on, "fr"));
      for (const text of [stem, explanation.answer]) {
        expect([day, month].some((date) => text.includes(date!))).toBe(true);
      }
    }
  });

  it("asks of the gigafactory in Dunkirk in words that name it, its promise and the month", () => {
    const draft = drafts.find(({ id }) => id === "did-it-happen.opened.prologium-2023.outcome-2")!;
    const [fr, en] = [build(draft, "fr"), build(draft, "en")];
    expect(fr?.stem).toBe(
      "En mai 2023, ProLogium a promis une gigafactory de batteries solides à Dunkerque. Était-elle ouverte en février 2026\u00a0?",
    );
    expect(en?.stem).toBe(
      "In May 2023, ProLogium promised a solid-state battery gigafactory in Dunkirk. Had it opened by February 2026?",
    );
    expect(fr).toMatchObject({ isTrue: false, difficulty: 3 });
  });

  it("asks anyone of no part of a plan that does not name it, nor of what was not yet so years ago", () => {
    const notable = drafts.filter(({ isNotable }) => isNotable).map(({ id }) => id);
    expect(notable).toContain("did-it-happen.opened.prologium-2023.outcome-2");
    expect(notable).not.toContain("did-it-happen.completed.coca-cola-2020.outcome");
    expect(notable).not.toContain("did-it-happen.completed.toyota-2018.outcome");
  });

  it("shows the whole line of the announcement, and what came later", () => {
    const item = announcement("vicky-foods-2021");
    const draft = drafts.find(({ id }) => id === "did-it-happen.opened.vicky-foods-2021.outcome")!;
    const question = build(draft, "fr");
    expect(question?.explanation.timeline).toEqual(traceAnnouncement(item, "fr"));
    expect(question?.explanation.outcome).toContain("27 novembre 2025");
  });
});

describe("what became of an announcement", () => {
  it("is not told by another question while it is still to be asked", () => {
    const outcomes = announcement("prologium-2023").outcomes.map(({ id }) => id);
    const subject = collectFigureSubjects(catalogue).find(({ key }) => key === "investment.prologium-2023")!;
    const open = build(draftEstimate(subject), "fr")?.explanation;
    expect([open?.outcome === null, open?.timeline.length]).toEqual([false, 4]);
    const closed = build(draftEstimate(subject), "fr", outcomes.slice(0, 1))?.explanation;
    expect([closed?.outcome, closed?.timeline]).toEqual([null, []]);
  });
});
