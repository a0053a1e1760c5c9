/** By which column a table is sorted, and which way. */
export interface SortOrder {
  /** The name of the column in an address. */
  readonly column: string;
  readonly isDescending: boolean;
}

/** Reads an order from an address, `sum` or `-sum` for the other way; null where it names no column there is. */
export function readOrder(text: string | null, columns: readonly SortColumn[]): SortOrder | null {
  const column = columns.find(({ name }) => name === text?.replace(/^-/u, ""));
  if (column === undefined || text === null) return null;
  return { column: column.name, isDescending: column.isDescending !== text.startsWith("-") };
}

/** An order as an address has it; `readOrder` reads it back. */
export function writeOrder({ column, isDescending }: SortOrder, columns: readonly SortColumn[]): string {
  const isFirst = columns.find(({ name }) => name === column)?.isDescending === isDescending;
  return `${isFirst ? "" : "-"}${column}`;
}

/** A column that a table can be sorted by. */
export interface SortColumn {
  /** Its name in an address, and in `data-sort` of its head. */
  readonly name: string;
  /** What a reader calls it. */
  readonly label: string;
  /** Which way it is sorted first: names from the beginning, sums from the largest. */
  readonly isDescending: boolean;
}

/** What a row is sorted by; null for nothing. */
export type SortValue = number | string | null;

/** The places of values in the order asked for: equal ones as they stood, those without any last whichever way. */
export function orderPlaces(
  values: readonly SortValue[],
  isDescending: boolean,
  collator: Intl.Collator,
): readonly number[] {
  const sign = isDescending ? -1 : 1;
  return values
    .map((value, place) => ({ value, place }))
    .toSorted((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return typeof a.value === "number" && typeof b.value === "number"
        ? sign * (a.value - b.value)
        : sign * collator.compare(String(a.value), String(b.value));
    })
    .map(({ place }) => place);
}
