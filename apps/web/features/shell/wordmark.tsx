import type { ReactElement } from "react";
import styles from "./wordmark.module.css";

/** The name with its sign: a promise, a line through time, an outcome not yet known. */
export function Wordmark({ name }: { readonly name: string }): ReactElement {
  return (
    <span className={styles["wordmark"]}>
      <svg className={styles["sign"]} viewBox="0 0 34 16" aria-hidden="true">
        <circle cx="8" cy="8" r="5.5" fill="currentColor" />
        <path d="M8 8h12" stroke="currentColor" strokeWidth="1.75" />
        <circle cx="26" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.75" strokeDasharray="3.9 1.33" />
      </svg>
      {name}
    </span>
  );
}
