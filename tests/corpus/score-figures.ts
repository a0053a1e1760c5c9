import { type Case, type ExpectedFigure, overlaps } from "./case.ts";
import { quoteSpan } from "./quote-span.ts";
import type { Tally } from "./tally.ts";

/** A figure as the engine gives it; a value of null is a number that the text does not name. */
export type FoundFigure = Omit<ExpectedFigure, "value"> & { readonly value: number | null };

/** How the figures found in a case compare with the expected ones. */
export interface FiguresScore {
  /** Right with its exact span, whatever its value. */
  readonly spans: Tally;
  /** Right with its value and its currency or unit, on a span that overlaps. */
  readonly values: Tally;
  /** Right with its exact span, value, upper end, currency or unit, and bound. */
  readonly exact: Tally;
  /** Figures found where one stands, with another value, upper end, currency or unit: a reader is misled in silence. */
  readonly misread: number;
  readonly failures: readonly string[];
}

export function scoreFigures({ text, expect }: Case<"figures">, found: readonly FoundFigure[]): FiguresScore {
  const count = (matches: (expected: ExpectedFigure, found: FoundFigure) => boolean): Tally => ({
    expected: expect.length,
    found: found.length,
    right: pair(expect, found, matches).size,
  });
  const exactly = pair(expect, found, isExact);
  const misread = found.filter((figure) => {
    const touched = expect.filter((expected) => overlaps(expected, figure));
    return (
      touched.length > 0 && !touched.some((expected) => isSameValue(expected, figure) && isSameEnd(expected, figure))
    );
  });
  const tell = (figure: FoundFigure) => `${quoteSpan(text, figure)} as ${describe(figure)}`;
  const matched = new Set(exactly.values());
  return {
    spans: count(isSameSpan),
    values: count((expected, figure) => overlaps(expected, figure) && isSameValue(expected, figure)),
    exact: { expected: expect.length, found: found.length, right: exactly.size },
    misread: misread.length,
    failures: [
      ...expect.filter((figure) => !exactly.has(figure)).map((figure) => `missing ${tell(figure)}`),
      ...found
        .filter((figure) => !matched.has(figure))
        .map((figure) => `${misread.includes(figure) ? "misread" : "wrong"} ${tell(figure)}`),
    ],
  };
}

/** Each expected figure with the first found one that matches it and no other before it. */
function pair(
  expect: readonly ExpectedFigure[],
  found: readonly FoundFigure[],
  matches: (expected: ExpectedFigure, found: FoundFigure) => boolean,
): ReadonlyMap<ExpectedFigure, FoundFigure> {
  const pairs = new Map<ExpectedFigure, FoundFigure>();
  const taken = new Set<FoundFigure>();
  for (const expected of expect) {
    const match = found.find((figure) => !taken.has(figure) && matches(expected, figure));
    if (match === undefined) continue;
    taken.add(match);
    pairs.set(expected, match);
  }
  return pairs;
}

function isSameSpan(expected: ExpectedFigure, found: FoundFigure): boolean {
  return expected.start === found.start && expected.end === found.end;
}

function isSameValue(expected: ExpectedFigure, found: FoundFigure): boolean {
  return expected.value === found.value && expected.currency === found.currency && expected.unit === found.unit;
}

function isSameEnd(expected: ExpectedFigure, found: FoundFigure): boolean {
  return expected.valueMax === found.valueMax;
}

function isExact(expected: ExpectedFigure, found: FoundFigure): boolean {
  return (
    isSameSpan(expected, found) &&
    isSameValue(expected, found) &&
    isSameEnd(expected, found) &&
    expected.bound === found.bound
  );
}

function describe({ value, valueMax, currency, unit, bound }: FoundFigure): string {
  return `${bound} ${value ?? "?"}${valueMax === null ? "" : `–${valueMax}`} ${currency ?? unit}`;
}
