import type { Question } from "@choosefr/quiz";
import type { ReactElement } from "react";
import styles from "./evidence-line.module.css";

/** The figure as printed with its first source, on one line. */
export function EvidenceLine({ question }: { readonly question: Question }): ReactElement {
  const { figure, sources } = question.explanation;
  const [source] = sources;
  return (
    <p className={styles["evidence"]}>
      {figure !== null && (
        <span className={styles["figure"]} lang={figure.language}>
          {figure.text}
        </span>
      )}
      {source !== undefined && (
        <span>
          {source.url === null ? source.name : <a href={source.url}>{source.name}</a>}
          {source.date !== null && `, ${source.date}`}
        </span>
      )}
    </p>
  );
}
