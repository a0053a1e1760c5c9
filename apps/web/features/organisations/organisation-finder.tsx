"use client";

import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from "react";
import { type CountedSentence, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import styles from "./organisation-finder.module.css";
import { fitsQuery } from "./search-words.ts";

/** The words of the field. */
export interface FinderLabels {
  readonly find: string;
  readonly count: CountedSentence;
  readonly none: string;
}

/**
 * A field that leaves of a list on the page only what fits, as one types. The list is the server's: its rows carry the
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
  const [shown, setShown] = useState(total);
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
      <p role="status">{shown === 0 ? labels.none : fillCount(labels.count, shown, lang)}</p>
    </div>
  );
}

/** Shows the rows that fit, hides the others, the groups that have none left and the index of letters. */
function showRows(query: string): number {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-words]")];
  for (const row of rows) row.hidden = !fitsQuery(row.dataset["words"] ?? "", query);
  for (const group of document.querySelectorAll<HTMLElement>("tbody")) {
    group.hidden = group.querySelector("[data-words]:not([hidden])") === null;
  }
  for (const index of document.querySelectorAll<HTMLElement>("[data-index]")) index.hidden = query.trim() !== "";
  return rows.filter((row) => !row.hidden).length;
}
