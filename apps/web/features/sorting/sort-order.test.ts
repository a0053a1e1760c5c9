import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderPlaces, readOrder, type SortColumn, writeOrder } from "./sort-order.ts";

const columns: readonly SortColumn[] = [
  { name: "sum", label: "Sum", isDescending: true },
  { name: "who", label: "Who", isDescending: false },
];
const collator = new Intl.Collator("fr", { numeric: true });
const sorted = <Value extends number | string | null>(values: readonly Value[], isDescending: boolean): Value[] =>
  orderPlaces(values, isDescending, collator).map((place) => values[place]!);

describe("an order in an address", () => {
  it.each([
    ["sum", { column: "sum", isDescending: true }],
    ["-sum", { column: "sum", isDescending: false }],
    ["who", { column: "who", isDescending: false }],
    ["-who", { column: "who", isDescending: true }],
  ] as const)("%s is read and written", (text, order) => {
    expect(readOrder(text, columns)).toEqual(order);
    expect(writeOrder(order, columns)).toBe(text);
  });

  it("is none where it names no column, whatever it is", () => {
    expect([readOrder(null, columns), readOrder("", columns), readOrder("--sum", columns)]).toEqual([null, null, null]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const order = readOrder(text, columns);
        expect(order === null || writeOrder(order, columns) === text).toBe(true);
      }),
    );
  });
});

describe("orderPlaces", () => {
  it("sorts numbers as numbers, names by the alphabet, and what has none last", () => {
    expect(sorted([2, null, 10, 1], false)).toEqual([1, 2, 10, null]);
    expect(sorted([2, null, 10, 1], true)).toEqual([10, 2, 1, null]);
    expect(sorted(["Zèbre", "Écho", "ebm", null], false)).toEqual(["ebm", "Écho", "Zèbre", null]);
  });

  it("keeps every row once, and equal ones as they stood", () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom("a", "é", "10", "9"), fc.constant(null));
    fc.assert(
      fc.property(fc.array(value), fc.boolean(), (values, isDescending) => {
        const places = orderPlaces(values, isDescending, collator);
        expect(places.toSorted((a, b) => a - b)).toEqual(values.map((_, place) => place));
        const same = places.filter((place) => values[place] === values[places[0] ?? 0]);
        expect(same).toEqual(same.toSorted((a, b) => a - b));
      }),
    );
  });
});
