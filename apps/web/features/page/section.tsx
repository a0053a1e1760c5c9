import type { ReactElement, ReactNode } from "react";
import styles from "./section.module.css";

/** A part of a page to read, under its heading, with a line on what it is. */
export function Section({
  id,
  title,
  lede,
  children,
}: {
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
  readonly lede?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className={styles["section"]} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lede !== undefined && <p className={styles["lede"]}>{lede}</p>}
      {children}
    </section>
  );
}
