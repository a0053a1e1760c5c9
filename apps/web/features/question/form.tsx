import type { ReactElement } from "react";
import { buttonClass, quietButtonClass } from "../design/button.ts";
import styles from "./form.module.css";
import type { QuestionLabels } from "./question-labels.ts";

/** What keeps an answer from being taken, said politely where it appears; it keeps its room where there is nothing to say. */
export function Problem({ id, children }: { readonly id: string; readonly children: string | null }): ReactElement {
  return (
    <p id={id} className={styles["problem"]} aria-live="polite">
      {children}
    </p>
  );
}

/** The end of a form: the way to give the answer and, where not knowing is no part of the answer, the way to give none. */
export function FormEnd({
  labels,
  onSkip,
}: {
  readonly labels: QuestionLabels;
  readonly onSkip?: () => void;
}): ReactElement {
  return (
    <div className={styles["end"]}>
      <button type="submit" className={buttonClass}>
        {labels.submit}
      </button>
      {onSkip !== undefined && (
        <button type="button" className={quietButtonClass} onClick={onSkip}>
          {labels.skip}
        </button>
      )}
    </div>
  );
}
