import type { Option } from "@choosefr/quiz";
import type { ReactElement } from "react";
import { Mark } from "../../design/mark.tsx";
import type { QuestionLabels } from "../question-labels.ts";
import styles from "./options.module.css";

/** The same rows, in the same place, once one was chosen: which was right, which was yours. */
export function AnsweredOptions({
  options,
  chosen,
  labels,
}: {
  readonly options: readonly (Option & { readonly figure?: string })[];
  readonly chosen: number;
  readonly labels: QuestionLabels;
}): ReactElement {
  return (
    <ol className={styles["options"]}>
      {options.map((option, index) => {
        const note = option.isCorrect ? labels.rightAnswer : index === chosen ? labels.yourAnswer : null;
        return (
          <li key={option.text}>
            <div
              className={styles["answered"]}
              data-role={option.isCorrect ? "right" : index === chosen ? "wrong" : "other"}
            >
              <span className={styles["number"]}>{index + 1}</span>
              <span className={styles["text"]}>{option.text}</span>
              {option.figure !== undefined && <span className={styles["figure"]}>{option.figure}</span>}
              {note !== null && (
                <span className={styles["note"]}>
                  <Mark kind={option.isCorrect ? "right" : "wrong"} />
                  {note}
                </span>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
