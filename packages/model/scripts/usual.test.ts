import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { usualOf, withoutUsual } from "./usual.ts";

describe("usualOf", () => {
  it("gives each field the value that most records have, and null where no two have the same", () => {
    const records = [
      { id: "a", rank: "normal", scope: [] },
      { id: "b", rank: "preferred", scope: [] },
      { id: "c", rank: "normal", scope: [{ type: "worldwide" }] },
    ];
    expect(usualOf(records)).toStrictEqual({ id: null, rank: "normal", scope: [] });
    expect(usualOf([])).toStrictEqual({});
  });
});

describe("withoutUsual", () => {
  it("leaves out what is usual, except for fields that are kept", () => {
    const usual = { id: null, rank: "normal", claims: [] };
    expect(withoutUsual({ id: "a", rank: "normal", claims: [] }, usual, ["claims"])).toEqual({ id: "a", claims: [] });
  });

  it("loses nothing: with the usual values beneath, each record is what it was", () => {
    const value = fc.oneof(
      fc.constantFrom(null, 0, "normal"),
      fc.array(fc.integer({ max: 2, min: 0 }), { maxLength: 2 }),
    );
    const records = fc.array(fc.record({ id: fc.string(), rank: value, scope: value }), { minLength: 1 });
    fc.assert(
      fc.property(records, (items) => {
        const usual = usualOf(items);
        for (const item of items) expect({ ...usual, ...withoutUsual(item, usual, ["id"]) }).toEqual(item);
      }),
    );
  });
});
