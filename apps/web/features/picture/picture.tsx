import { describeDate } from "@choosefr/model";
import type { ReactElement, ReactNode } from "react";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DATA } from "../session/release.ts";
import styles from "./picture.module.css";

/**
 * A drawing of numbers: its finding is its title, the unit and how to read it stand beneath that, then the drawing, then
 * the source with its date, the numbers as a table, and the way to the same as a file.
 */
export function Picture({
  title,
  level,
  howToRead,
  children,
  table,
  csv,
  lang,
}: {
  readonly title: string;
  readonly level: 2 | 3;
  /** The unit, and what marks stand for. */
  readonly howToRead: ReactNode;
  readonly children: ReactNode;
  /** The same numbers as a table; null where the drawing is one, or one stands beside it. */
  readonly table: ReactNode;
  /** The address of the numbers as CSV. */
  readonly csv: string;
  readonly lang: Lang;
}): ReactElement {
  const { picture } = messagesIn(lang);
  const Heading = `h${level}` as const;
  return (
    <figure className={styles["picture"]}>
      <figcaption>
        <Heading className={styles["title"]}>{title}</Heading>
        <p className={styles["read"]}>{howToRead}</p>
      </figcaption>
      {children}
      {table !== null && (
        <details className={styles["data"]}>
          <summary>{picture.data}</summary>
          {table}
        </details>
      )}
      <p className={styles["source"]}>
        {fill(picture.source, { version: DATA.version, date: describeDate(DATA.on, lang) })}{" "}
        <a href={csv} download>
          {picture.csv}
        </a>
      </p>
    </figure>
  );
}
