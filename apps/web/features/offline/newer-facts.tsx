"use client";

import { type ReactElement, type ReactNode, useEffect, useState } from "react";
import type { Messages } from "../language/messages.ts";
import styles from "./newer-facts.module.css";

/** A reader who comes back to a tab again and again has the site asked once in so many milliseconds. */
const REST_MS = 600_000;

/**
 * Tells whoever reads a page that is kept or was left open that the site has newer facts by now, once it can be asked: when
 * the network is back, and when the reader comes back to the page. Not in a frame. What asks and tells is a script of its
 * own.
 */
export function NewerFacts({
  data,
  words,
}: {
  /** The version of the data that the page was made from. */
  readonly data: string;
  readonly words: Messages["offline"]["newer"];
}): ReactElement {
  const [notice, setNotice] = useState<ReactNode>(null);
  useEffect(() => {
    if (window.parent !== window) return undefined;
    let asked = performance.now();
    const ask = (): void => {
      asked = performance.now();
      import("./newer-facts-notice.tsx")
        .then(({ noticeFor }) => noticeFor(data, words, () => setNotice(null)))
        .then(setNotice, () => null);
    };
    const askOnReturn = (): void => {
      if (document.visibilityState === "visible" && performance.now() - asked > REST_MS) ask();
    };
    window.addEventListener("online", ask);
    // A page that comes back from the browser's own keeping becomes visible too.
    document.addEventListener("visibilitychange", askOnReturn);
    return () => {
      window.removeEventListener("online", ask);
      document.removeEventListener("visibilitychange", askOnReturn);
    };
  }, [data, words]);
  return (
    <div className={styles["place"]} role="status">
      {notice}
    </div>
  );
}
