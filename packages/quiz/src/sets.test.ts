import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeQuizSets, composeSets, groupsOf } from "./sets.ts";

const pools = fc.uniqueArray(
  fc.record({
    recordId: fc.stringMatching(/^[a-z]{1,12}$/u),
    isFamous: fc.boolean(),
    value: fc.integer({ min: 0, max: 9 }),
  }),
  { selector: ({ recordId }) => recordId, maxLength: 12 },
);
const differ = (a: { readonly value: number }, b: { readonly value: number }): boolean => a.value !== b.value;

describe("composeSets", () => {
  it("makes sets of the size asked for, all of whose members fit each other, none twice", () => {
    fc.assert(
      fc.property(pools, fc.integer({ min: 2, max: 4 }), (pool, size) => {
        const sets = composeSets(pool, size, "order.x", differ);
        expect(new Set(sets.map(({ id }) => id)).size).toBe(sets.length);
        for (const { id, members } of sets) {
          expect(members).toHaveLength(size);
          expect(new Set(members.map(({ value }) => value)).size).toBe(size);
          expect(id).toBe(["order.x", ...members.map(({ recordId }) => recordId).toSorted()].join("."));
        }
        if (new Set(pool.map(({ value }) => value)).size >= size) expect(sets.length).toBeGreaterThan(0);
      }),
    );
  });

  it("mixes household names with others", () => {
    const pool = ["a", "b", "c", "d"].map((recordId, index) => ({ recordId, isFamous: index < 2 }));
    expect(composeSets(pool, 2, "x", () => true).map(({ id }) => id)).toContain("x.a.c");
  });
});

describe("groupsOf", () => {
  it("keeps the order of the items", () => {
    expect(groupsOf(["ab", "c", "ad"], (text) => text.charAt(0))).toEqual([["ab", "ad"], ["c"]]);
  });
});

describe("composeQuizSets", () => {
  const pool = ["a", "b", "c", "d", "e", "f", "g"].map((recordId, index) => ({
    recordId,
    isFamous: index < 5,
    isNotable: index < 6,
  }));
  const asked = composeQuizSets(pool, { size: 4, least: 3 }, "x", () => true).filter(({ isNotable }) => isNotable);

  it("asks anyone only of sets with at most one name that nobody knows, of what is worth asking", () => {
    expect(asked.length).toBeGreaterThan(0);
    for (const { members } of asked) {
      expect(members.filter(({ isFamous }) => !isFamous).length).toBeLessThanOrEqual(1);
      expect(members.every(({ isNotable }) => isNotable)).toBe(true);
    }
  });

  it("asks no two sets that share more than half of their members", () => {
    for (const [index, { members }] of asked.entries()) {
      for (const other of asked.slice(0, index)) {
        const shared = members.filter(({ recordId }) => other.members.some((one) => one.recordId === recordId));
        expect(2 * shared.length).toBeLessThanOrEqual(members.length);
      }
    }
  });
});
