import type { Option } from "@choosefr/quiz";
import type { ReactElement } from "react";
import styles from "./options.module.css";

/** The options as numbered rows; a press answers. */
export function OptionButtons({
  options,
  onChoose,
}: {
  readonly options: readonly Option[];
  readonly onChoose: (option: number) => void;
}): ReactElement {
  return (
    <ol className={styles["options"]}>
      {options.map((option, index) => (
        <li key={option.text}>
          <button type="button" className={styles["option"]} onClick={() => onChoose(index)}>
            <span className={styles["number"]}>{index + 1}</span>
            <span className={styles["text"]}>{option.text}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
