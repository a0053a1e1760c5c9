import type { Verdict } from "@choosefr/quiz/verdict";
import type { ReactElement } from "react";
import { Mark } from "../design/mark.tsx";
import styles from "./progress-line.module.css";

/** The quiz as a line: marked where answered, whole up to here, broken where nothing is known yet. For the eye only. */
export function ProgressLine({
  verdicts,
  at,
}: {
  readonly verdicts: readonly (Verdict | null)[];
  readonly at: number;
}): ReactElement {
  return (
    <ol className={styles["line"]} aria-hidden="true">
      {verdicts.map((verdict, index) => (
        <li key={`place-${index + 1}`} data-place={index < at ? "past" : index === at ? "here" : "ahead"}>
          {verdict === null ? <span className={styles["open"]} /> : <Mark kind={verdict} />}
        </li>
      ))}
    </ol>
  );
}
