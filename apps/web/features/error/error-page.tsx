"use client";

import { type ReactElement, useEffect, useState } from "react";
import { buttonClass, quietButtonClass } from "../design/button.ts";
import { Mark } from "../design/mark.tsx";
import styles from "./error-page.module.css";
import { errorWords } from "./error-words.ts";

/** What is shown where a page failed: whose fault it is, a way to try again, a way home. */
export function ErrorPage({ retry }: { readonly retry: () => void }): ReactElement {
  const [words, setWords] = useState(errorWords.fr);
  useEffect(() => setWords(window.location.pathname.startsWith("/en") ? errorWords.en : errorWords.fr), []);
  return (
    <main className={styles["error"]} lang={words.lang}>
      <Mark kind="unknown" />
      <h1>{words.title}</h1>
      <p>{words.lede}</p>
      <p className={styles["actions"]}>
        <button type="button" className={buttonClass} onClick={retry}>
          {words.retry}
        </button>
        <a className={quietButtonClass} href={`/${words.lang}`}>
          {words.home}
        </a>
      </p>
    </main>
  );
}
