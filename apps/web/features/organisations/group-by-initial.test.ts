import { organisation, organisationIds } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { groupByInitial, initials } from "./group-by-initial.ts";

const named = (...names: readonly string[]): readonly { readonly name: string }[] => names.map((name) => ({ name }));

describe("groupByInitial", () => {
  it("puts accents with their letter, and digits before all letters", () => {
    const groups = groupByInitial(named("Zèbre", "Ékium", "8F", "Eastman", "42", "ebm"), "fr");
    expect(groups.map(({ initial, anchor, things }) => [initial, anchor, things.map(({ name }) => name)])).toEqual([
      ["0–9", "letter-0", ["8F", "42"]],
      ["E", "letter-e", ["Eastman", "ebm", "Ékium"]],
      ["Z", "letter-z", ["Zèbre"]],
    ]);
  });

  it("keeps every organisation once, under one of the initials of the index", () => {
    const all = organisationIds.map((id) => organisation(id));
    const groups = groupByInitial(all, "fr");
    expect(groups.flatMap(({ things }) => things.map(({ id }) => id)).toSorted()).toEqual(organisationIds.toSorted());
    expect(groups.map(({ initial }) => initial).filter((initial) => !initials.includes(initial))).toEqual([]);
    expect(new Set(groups.map(({ anchor }) => anchor)).size).toBe(groups.length);
  });
});
