"use client";

import { foldName } from "@choosefr/model/names";
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from "react";
import { type CountedSentence, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { nearestNames } from "../missing/nearest-names.ts";
import styles from "./organisation-finder.module.css";
import { fitsQuery } from "./search-words.ts";

/** The words of the field. */
export interface FinderLabels {
  readonly find: string;
  readonly count: CountedSentence;
  readonly none: string;
  readonly near: string;
}

/**
 * A field that leaves of a list on the page only what fits, as one types; where nothing does, the nearest names. The list is the server's: its rows carry the
 * words by which they are found in `data-words`, and an index of letters, marked `data-index`, is put away
 * meanwhile. Without JavaScript there is no field and the list is whole.
 */
export function OrganisationFinder({
  total,
  labels,
  lang,
}: {
  /** How many rows there are. */
  readonly total: number;
  readonly labels: FinderLabels;
  readonly lang: Lang;
}): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState<Shown>({ count: total, areNear: false });
  const find = (): void => setShown(showRows(field.current?.value ?? ""));
  useEffect(() => {
    // What was typed before this script came, or what the browser put back.
    setShown(showRows(field.current?.value ?? ""));
  }, []);
  const clear = ({ key }: KeyboardEvent): void => {
    if (key !== "Escape" || field.current === null) return;
    field.current.value = "";
    find();
  };
  return (
    <div className={styles["finder"]}>
      <label>
        <span>{labels.find}</span>
        <input
          ref={field}
          type="search"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={find}
          onKeyDown={clear}
        />
      </label>
      <p role="status">
        {shown.areNear ? labels.near : shown.count === 0 ? labels.none : fillCount(labels.count, shown.count, lang)}
      </p>
    </div>
  );
}

/** How many rows are shown, and whether they only come near to what was typed. */
interface Shown {
  readonly count: number;
  readonly areNear: boolean;
}

/** Shows the rows that fit, or else those of the nearest names; hides the others, the groups that have none left and the index of letters. */
function showRows(query: string): Shown {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-words]")];
  const fitting = rows.filter((row) => fitsQuery(row.dataset["words"] ?? "", query));
  const areNear = fitting.length === 0;
  const shown = new Set(areNear ? rowsNear(query, rows) : fitting);
  for (const row of rows) row.hidden = !shown.has(row);
  for (const group of document.querySelectorAll<HTMLElement>("tbody")) {
    group.hidden = group.querySelector("[data-words]:not([hidden])") === null;
  }
  for (const index of document.querySelectorAll<HTMLElement>("[data-index]")) index.hidden = query.trim() !== "";
  return { count: shown.size, areNear: areNear && shown.size > 0 };
}

function rowsNear(query: string, rows: readonly HTMLElement[]): readonly HTMLElement[] {
  const named = rows.map((row) => {
    const name = row.querySelector("th")?.textContent ?? "";
    return { id: name, name, row };
  });
  return nearestNames(query, named, foldName).map(({ row }) => row);
}
