import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { AS_OF, criteria } from "./criteria.ts";
import { AXE_TEST, type Criterion } from "./criterion.ts";

const root = join(import.meta.dirname, "../../../..");
const partsOf = ({ number }: Criterion): readonly number[] => number.split(".").map(Number);

describe("the criteria", () => {
  it("are all those of WCAG 2.2 at A and AA, without the one it dropped", () => {
    expect(criteria.filter(({ level }) => level === "A")).toHaveLength(31);
    expect(criteria.filter(({ level }) => level === "AA")).toHaveLength(24);
    expect(new Set(criteria.map(({ number }) => number)).size).toBe(55);
    expect(criteria.map(({ number }) => number)).not.toContain("4.1.1");
  });

  it("stand in the order of the recommendation", () => {
    const inOrder = criteria.toSorted((a, b) => {
      const [one, other] = [partsOf(a), partsOf(b)];
      const first = one.findIndex((part, index) => part !== other[index]);
      return first < 0 ? 0 : one[first]! - other[first]!;
    });
    expect(criteria).toEqual(inOrder);
  });

  it.each(criteria.map((criterion) => [criterion.number, criterion] as const))(
    "%s names how it is looked at, by files that exist",
    (_number, { checks }) => {
      expect(checks.length).toBeGreaterThan(0);
      expect(new Set(checks).size).toBe(checks.length);
      const files = checks.filter((check) => check !== "axe" && check !== "reading");
      expect([...files, AXE_TEST].filter((file) => !existsSync(join(root, file)))).toEqual([]);
    },
  );

  it("say what is done in both languages, each in its own typography", () => {
    for (const { name, note } of criteria) {
      for (const { fr, en } of [name, note]) {
        expect(fr).not.toBe("");
        expect(en).not.toBe("");
        expect(fr).not.toMatch(/'|[^\u00A0\u202F][:;?!»]|«[^\u00A0]/u);
        expect(en).not.toMatch(/'| [:;?!]/u);
      }
      expect(note.fr).toMatch(/\.$/u);
      expect(note.en).toMatch(/\.$/u);
      expect(note.fr).not.toBe(note.en);
    }
  });

  it("speak of a day that a calendar has", () => {
    expect(new Date(`${AS_OF}T00:00:00Z`).toISOString().slice(0, 10)).toBe(AS_OF);
  });
});
