import type { ReactElement, ReactNode } from "react";
import styles from "./page-head.module.css";

/** What a page to read begins with: what kind of thing it is about and where that belongs, its name, and a line on it. */
export function PageHead({
  kicker,
  title,
  titleLang,
  lede,
}: {
  /** Above the title, small: where one is, with links upwards. */
  readonly kicker?: ReactNode;
  readonly title: string;
  /** The language of the title, where it is not that of the page. */
  readonly titleLang?: string;
  readonly lede?: ReactNode;
}): ReactElement {
  return (
    <header className={styles["head"]}>
      {kicker !== undefined && <p className={styles["kicker"]}>{kicker}</p>}
      <h1 className={styles["title"]} lang={titleLang}>
        {title}
      </h1>
      {lede !== undefined && <p className={styles["lede"]}>{lede}</p>}
    </header>
  );
}
