import type { ReactElement } from "react";
import { fill } from "../language/fill.ts";
import styles from "./key-hint.module.css";
import type { QuestionLabels } from "./question-labels.ts";

/** Tells of the number keys and turns them off; shown only where a keyboard is likely. */
export function KeyHint({
  isOn,
  onToggle,
  labels,
  count,
}: {
  readonly isOn: boolean;
  readonly onToggle: () => void;
  readonly labels: QuestionLabels;
  readonly count: number;
}): ReactElement {
  return (
    <p className={styles["hint"]}>
      {isOn && <span>{fill(count === 2 ? labels.keysTwo : labels.keys, { n: count })}</span>}
      <button type="button" onClick={onToggle}>
        {isOn ? labels.keysOff : labels.keysOn}
      </button>
    </p>
  );
}
