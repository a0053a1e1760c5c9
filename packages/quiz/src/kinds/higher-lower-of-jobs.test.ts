import { catalogue, claim, isFigureClaim, valueOf } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { readCircles } from "../circle.ts";
import { collectFigureSubjects } from "../figure-subjects.ts";
import { draftHigherLowerAlone } from "./higher-lower-alone.ts";
import { draftHigherLowerOfJobs } from "./higher-lower-of-jobs.ts";
import { draftHigherLowerOfProjects } from "./higher-lower-of-projects.ts";

const figures = collectFigureSubjects(catalogue);
const valuesOf = (ids: readonly Parameters<typeof claim>[0][]): readonly number[] =>
  ids.map((id) => claim(id)).flatMap((one) => (isFigureClaim(one) ? (valueOf(one) ?? []) : []));

describe("questions that set a figure against what one expects", () => {
  it.each([
    ["more jobs with less money", draftHigherLowerOfJobs(figures, readCircles(catalogue))],
    ["more money with fewer projects", draftHigherLowerOfProjects(figures)],
    ["one promise beside a whole summit", draftHigherLowerAlone(figures)],
  ] as const)("of %s have ids of their own and the higher figure first", (_, drafts) => {
    expect(drafts.length).toBeGreaterThan(1);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
    for (const { id, asks } of drafts) {
      const [more = 0, less = 0] = valuesOf(asks);
      expect([id, more >= 1.25 * less]).toEqual([id, true]);
      expect(id.length).toBeLessThanOrEqual(110);
    }
  });
});
