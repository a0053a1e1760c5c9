import { announcement, catalogue, type OutcomeClaim } from "@choosefr/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FateOf, fatesProvenBy } from "./fate.ts";

const [model] = announcement("prologium-2023").outcomes as [OutcomeClaim];

const NEW_SITE: FateOf = { type: "new-site", place: "dunkerque" };
const PROJECT: FateOf = { type: "project", place: "dunkerque" };
const WHOLE: FateOf = { type: "whole" };

/** An outcome made up for a test: `status on`, for instance "delayed 2025". */
function outcomeOf(
  text: string,
  scope: OutcomeClaim["scope"] = [],
  rank: OutcomeClaim["rank"] = "normal",
): OutcomeClaim {
  const [status, on = ""] = text.split(" ");
  return {
    ...model,
    id: `prologium-2023/${text.replaceAll(" ", "-")}` as OutcomeClaim["id"],
    status: status as OutcomeClaim["status"],
    on,
    scope,
    rank,
  };
}

/** What the first of these outcomes proves, the others given: "opened yes". */
function proves(of: FateOf, ...outcomes: readonly OutcomeClaim[]): readonly string[] {
  const [asked] = outcomes as [OutcomeClaim];
  return fatesProvenBy(asked, of, { outcomes }).map(({ fate, isTrue }) => `${fate} ${isTrue ? "yes" : "no"}`);
}

describe("fatesProvenBy", () => {
  it.each([
    ["opened 2025-06-03", "opened yes"],
    ["under_construction 2026-02-10", "opened no"],
    ["delayed 2024-12", "opened no"],
    ["company_failed 2025-02-21", "opened no"],
  ])("tells of a new site that was %s: %s", (outcome, fate) => {
    expect(proves(NEW_SITE, outcomeOf(outcome))).toEqual([fate]);
  });

  it("tells of a project whether it was completed, and of the whole only whether it was called off", () => {
    expect(proves(PROJECT, outcomeOf("opened 2021-07"))).toEqual(["completed yes"]);
    expect(proves(PROJECT, outcomeOf("delayed 2021-07"))).toEqual(["completed no"]);
    expect(proves(PROJECT, outcomeOf("reduced 2021-07"))).toEqual(["cancelled no"]);
    expect(proves(WHOLE, outcomeOf("opened 2021-07"))).toEqual([]);
    expect(proves(WHOLE, outcomeOf("delayed 2021-07"))).toEqual(["cancelled no"]);
    expect(proves(WHOLE, outcomeOf("cancelled 2021-07"))).toEqual(["cancelled yes"]);
  });

  it("takes what opened as open, even where its other aims were late afterwards", () => {
    expect(proves(NEW_SITE, outcomeOf("delayed 2021-03"), outcomeOf("opened 2020-01"))).not.toContain("opened no");
  });

  it("takes no state of a whole year as proof of what was not yet, unless a later one is", () => {
    expect(proves(NEW_SITE, outcomeOf("delayed 2025"))).toEqual([]);
    expect(proves(NEW_SITE, outcomeOf("delayed 2025"), outcomeOf("under_construction 2026-02-10"))).toEqual([
      "opened no",
    ]);
  });

  it("heeds doubts about the same place, and about an area that may hold it, but not about another place", () => {
    const asked = outcomeOf("under_construction 2024-05");
    const opened = (scope: OutcomeClaim["scope"]) => outcomeOf("opened 2024", scope);
    expect(proves(NEW_SITE, asked, opened([{ type: "at-place", ref: "dunkerque" }]))).not.toContain("opened no");
    expect(proves(NEW_SITE, asked, opened([{ type: "in-region", ref: "hauts-de-france" }]))).not.toContain("opened no");
    expect(proves(NEW_SITE, asked, opened([{ type: "at-place", ref: "brest" }]))).toEqual(["opened no"]);
    expect(proves(NEW_SITE, asked, outcomeOf("opened 2024", [], "deprecated"))).toEqual(["opened no"]);
  });

  it("tells of an end when it came about, not each time that a page repeats it", () => {
    expect(proves(NEW_SITE, outcomeOf("opened 2024-05"), outcomeOf("opened 2022-11"))).toEqual([]);
    expect(proves(WHOLE, outcomeOf("cancelled 2024-05"), outcomeOf("cancelled 2022"))).toEqual([]);
  });

  it("never says that what had become so had not, whatever became of it in which order", () => {
    const status = fc.constantFrom("under_construction", "opened", "delayed", "reduced", "cancelled", "company_failed");
    const pad = (value: number): string => String(value).padStart(2, "0");
    const on = fc
      .tuple(fc.integer({ min: 2018, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .chain(([year, month, day]) =>
        fc.constantFrom(`${year}`, `${year}-${pad(month)}`, `${year}-${pad(month)}-${pad(day)}`),
      );
    const outcomes = fc.uniqueArray(
      fc.tuple(status, on).map(([state, date]) => `${state} ${date}`),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(outcomes, fc.constantFrom(NEW_SITE, PROJECT, WHOLE), (texts, of) => {
        const all = texts.map((text) => outcomeOf(text));
        const proven = all.flatMap((outcome) =>
          fatesProvenBy(outcome, of, { outcomes: all }).map((fate) => ({ ...fate, on: outcome.on })),
        );
        for (const yes of proven.filter(({ isTrue }) => isTrue)) {
          for (const no of proven.filter(({ fate, isTrue }) => fate === yes.fate && !isTrue)) {
            expect(no.on < yes.on && !yes.on.startsWith(no.on)).toBe(true);
          }
        }
      }),
    );
  });
});

describe("the outcomes of the record", () => {
  it("never prove both yes and no of one thing as of one date", () => {
    for (const id of catalogue.announcementIds) {
      const item = announcement(id);
      for (const outcome of item.outcomes) {
        for (const of of [NEW_SITE, PROJECT, WHOLE]) {
          const fates = fatesProvenBy(outcome, of, item).map(({ fate }) => fate);
          expect(new Set(fates).size).toBe(fates.length);
        }
      }
    }
  });
});
