import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BOUNDS, boundOf } from "./bounds.ts";
import { createJudge, type Verdict } from "./judge-pattern.ts";
import { compareWithJudged, keyOf, readJudged, writeJudged } from "./judged-list.ts";
import { listPatterns } from "./list-patterns.ts";
import type { Pattern } from "./pattern.ts";

const RUN = "run pnpm --filter @choosefr/tests-fuzz run judge:patterns";

describe("our regular expressions", () => {
  it("are each judged, and the list holds no other", () => {
    const { patterns, unseen } = listPatterns();
    const judged = readJudged(readFileSync(join(import.meta.dirname, "judged.txt"), "utf8"));
    expect(compareWithJudged(patterns, judged), RUN).toStrictEqual([]);
    expect(unseen, "build expressions that record-built.ts makes nobody ask for").toStrictEqual([]);
    const places = new Set(patterns.filter((pattern) => judged.get(keyOf(pattern)) !== "safe").map(boundOf));
    expect(
      BOUNDS.filter((bound) => !places.has(bound)),
      "stand in bounds.ts without need",
    ).toStrictEqual([]);
  });
});

const linear = patternOf("^a+$");
const quadratic = patternOf("a+$");
const exponential = patternOf("^(?:a|a)+$");

describe("the list of what was judged", () => {
  it("reads back what it writes, whatever the expressions hold", () => {
    const patterns = [
      linear,
      patternOf("^packages/a.ts # ‘\\n’ "),
      patternOf(`[${"\u{1D7DC}".repeat(80)}]`, "u"),
      quadratic,
    ];
    const verdicts = new Map<string, Verdict>(patterns.map((pattern) => [keyOf(pattern), "safe"]));
    verdicts.set(keyOf(quadratic), 90);
    expect(readJudged(writeJudged(patterns, verdicts))).toStrictEqual(verdicts);
  });

  it("knows an expression by its file and every character, and misses what is gone", () => {
    const verdicts = new Map<string, Verdict>([[keyOf(linear), "safe"]]);
    expect(compareWithJudged([linear], verdicts)).toStrictEqual([]);
    expect(compareWithJudged([{ ...linear, flags: "i" }], verdicts)).toHaveLength(2);
    expect(compareWithJudged([{ ...linear, path: "b.ts" }, linear], verdicts)).toHaveLength(1);
  });

  it("holds what is bounded only where the bound is still that one", () => {
    for (const { place, characters } of BOUNDS) {
      const [path = "", owner = "ANY"] = place.replace(/\/$/u, "/any.ts").split(" ");
      const pattern = { ...quadratic, path, owner };
      expect(compareWithJudged([pattern], new Map([[keyOf(pattern), characters]]))).toStrictEqual([]);
      expect(compareWithJudged([pattern], new Map([[keyOf(pattern), characters + 1]]))).toHaveLength(1);
      expect(compareWithJudged([quadratic], new Map([[keyOf(quadratic), characters]]))).toHaveLength(1);
    }
  });

  it("is not read where a merge left its marks", () => {
    expect(() => readJudged("<<<<<<< HEAD\n")).toThrow("<<<<<<< HEAD");
  });
});

describe("the judge", () => {
  it("refuses what a text can make slow, unless it never reads so much", async () => {
    const judge = await createJudge();
    const bound = { place: "a.ts NAME", characters: 100, why: "a cut" };
    expect(judge(linear)).toBe("safe");
    expect(judge(quadratic, bound)).toBe(100);
    expect(JSON.stringify(judge(quadratic))).toContain("2nd degree");
    expect(JSON.stringify(judge(exponential, bound))).toContain("within 100 characters, too (a cut)");
  });
});

function patternOf(source: string, flags = ""): Pattern {
  return { source, flags, path: "a.ts", owner: "NAME" };
}
