"use client";

import { type ReactElement, useCallback, useEffect, useRef, useState } from "react";
import type { Lang } from "../language/lang.ts";
import { orderPlaces, readOrder, type SortColumn, type SortOrder, type SortValue, writeOrder } from "./sort-order.ts";
import styles from "./table-sorter.module.css";

/** The parameter of an address that names the order. */
const PARAMETER = "sort";

/**
 * The ways to sort the table that follows. The table is the server's and stands in the first of these orders: heads carry
 * the name of their column in `data-sort`, cells the value they are sorted by in `data-value` where it is not their
 * text, and an empty one where there is none to sort by. The order asked for stands in the address. Rows that head a group are put away in any order but the first.
 * Without JavaScript there is nothing to choose.
 */
export function TableSorter({
  columns,
  label,
  lang,
}: {
  readonly columns: readonly SortColumn[];
  readonly label: string;
  readonly lang: Lang;
}): ReactElement {
  const group = useRef<HTMLDivElement>(null);
  const table = useRef<SortedTable | null>(null);
  const [order, setOrder] = useState<SortOrder>(() => firstOrder(columns));
  const sort = useCallback(
    (next: SortOrder): void => {
      const first = firstOrder(columns);
      const isFirst = next.column === first.column && next.isDescending === first.isDescending;
      setOrder(next);
      table.current ??= takeTable(group.current?.nextElementSibling ?? null, first);
      table.current?.sort(next, isFirst, new Intl.Collator(lang, { numeric: true }));
      keepInAddress(isFirst ? null : writeOrder(next, columns));
    },
    [columns, lang],
  );
  useEffect(() => {
    const asked = readOrder(new URLSearchParams(window.location.search).get(PARAMETER), columns);
    if (asked !== null) sort(asked);
  }, [columns, sort]);
  return (
    <div ref={group} className={styles["sorter"]} role="group" aria-label={label}>
      <span>{label}</span>
      {columns.map((column) => {
        const isChosen = order.column === column.name;
        return (
          <button
            key={column.name}
            type="button"
            aria-pressed={isChosen}
            data-order={isChosen ? (order.isDescending ? "descending" : "ascending") : undefined}
            onClick={() =>
              sort({
                column: column.name,
                isDescending: isChosen ? !order.isDescending : column.isDescending,
              })
            }
          >
            {column.label}
          </button>
        );
      })}
    </div>
  );
}

/** The order in which the server writes the table. */
function firstOrder([first]: readonly SortColumn[]): SortOrder {
  return { column: first?.name ?? "", isDescending: first?.isDescending ?? false };
}

/** A table of the server's whose rows can be put in another order, and back. */
interface SortedTable {
  readonly sort: (order: SortOrder, isFirst: boolean, collator: Intl.Collator) => void;
}

/** Takes a table with its rows as the server wrote them; null where there is none. */
function takeTable(element: Element | null, first: SortOrder): SortedTable | null {
  if (!(element instanceof HTMLTableElement)) return null;
  const bodies = [...element.tBodies].map((body) => ({ body, rows: [...body.rows] }));
  const rows = bodies.flatMap((one) => one.rows);
  const isHead = (row: HTMLTableRowElement): boolean => row.querySelector('th[scope="rowgroup"]') !== null;
  const sortable = rows.filter((row) => !isHead(row));
  const heads = [...(element.tHead?.rows[0]?.cells ?? [])];
  return {
    sort: ({ column, isDescending }, isFirst, collator) => {
      const at = heads.findIndex((head) => head.dataset["sort"] === column);
      for (const [index, head] of heads.entries()) {
        if (index === at) head.ariaSort = isDescending ? "descending" : "ascending";
        else head.removeAttribute("aria-sort");
      }
      for (const { body, rows: own } of bodies) if (isFirst) body.append(...own);
      for (const row of rows) if (isHead(row)) row.hidden = !isFirst;
      if (!isFirst) {
        // The server sorted by the first column already: the place it gave a row stands for its value.
        const sign = first.isDescending ? -1 : 1;
        const values = sortable.map((row, place) =>
          valueOf(row.cells[at], column === first.column ? sign * place : null),
        );
        const places = orderPlaces(values, isDescending, collator);
        bodies[0]?.body.append(...places.flatMap((place) => sortable[place] ?? []));
      }
      // A group of which nothing is shown, by this or by a field that finds rows, is not shown either.
      for (const { body } of bodies) body.hidden = [...body.rows].every((row) => isHead(row) || row.hidden);
      // An index leads to groups.
      for (const index of document.querySelectorAll<HTMLElement>("[data-index]")) index.inert = !isFirst;
    },
  };
}

/** What a row is sorted by: null for nothing, `known` where there is something and that is known already. */
function valueOf(cell: HTMLTableCellElement | undefined, known: number | null): SortValue {
  const value = cell?.dataset["value"];
  if (value === "") return null;
  if (known !== null) return known;
  if (value !== undefined) return Number(value);
  const text = cell?.textContent.trim() ?? "";
  return text === "" ? null : text;
}

function keepInAddress(order: string | null): void {
  const address = new URL(window.location.href);
  if (order === null) address.searchParams.delete(PARAMETER);
  else address.searchParams.set(PARAMETER, order);
  window.history.replaceState(window.history.state, "", address);
}
