import type { Question } from "@choosefr/quiz";
import type { ReactElement } from "react";
import styles from "./evidence-line.module.css";

/** The figure as printed, unless the answer above says the same, with its first source. */
export function EvidenceLine({
  question,
  rightAnswer,
}: {
  readonly question: Question;
  readonly rightAnswer: string;
}): ReactElement {
  const { figure, sources } = question.explanation;
  const [source] = sources;
  const isSaid = figure !== null && withPlainSpaces(figure.text) === withPlainSpaces(rightAnswer);
  return (
    <p className={styles["evidence"]}>
      {figure !== null && !isSaid && (
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

function withPlainSpaces(text: string): string {
  return text.replaceAll(/\s+/gu, " ");
}
