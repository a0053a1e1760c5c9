"use client";

import { type ReactElement, useEffect, useState } from "react";
import type { Lang } from "../language/lang.ts";
import type { Messages } from "../language/messages.ts";
import styles from "./offline-page.module.css";
import { listVisitedPages, type VisitedPage } from "./visited-pages.ts";

/** What can be opened all the same: the pages that were visited, by their titles. */
export function VisitedList({
  lang,
  words,
}: {
  readonly lang: Lang;
  readonly words: Messages["offline"];
}): ReactElement {
  const [pages, setPages] = useState<readonly VisitedPage[] | null>(null);
  useEffect(() => void listVisitedPages(lang).then(setPages), [lang]);
  if (pages === null) return <p>{words.looking}</p>;
  if (pages.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <h2>{words.visited}</h2>
      <ul className={styles["list"]}>
        {pages.map(({ path, title, begins }) => (
          <li key={path}>
            <a href={path}>{title}</a>
            {begins !== "" && <p>{begins}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
