import type { TimelineMark } from "@choosefr/model";
import type { ReactElement } from "react";
import { Mark } from "../design/mark.tsx";
import type { ExplanationWords } from "./explanation-words.ts";
import styles from "./timeline.module.css";

/**
 * The line through time: what was announced, what is planned, what became of it, each dated. The line is whole between
 * what is known and broken towards what is only planned or not known at all.
 */
export function Timeline({
  marks,
  isDetailed = false,
  words,
}: {
  readonly marks: readonly TimelineMark[];
  /** Whether to tell what was found at each mark, where nothing beside the line does. */
  readonly isDetailed?: boolean;
  readonly words: Pick<ExplanationWords, "outcomeUnknown">;
}): ReactElement {
  const last = marks.at(-1);
  const endsOpen = last === undefined || last.status === "announced";
  return (
    <ol className={styles["timeline"]}>
      {marks.map((mark, index) => (
        <li
          key={`${mark.on} ${mark.label}`}
          className={styles["mark"]}
          data-onward={isOpenAfter(marks[index + 1], endsOpen) ? "broken" : "whole"}
        >
          <Mark kind={mark.status} />
          <time className={styles["date"]} dateTime={mark.on}>
            {mark.date}
          </time>
          <span className={styles["label"]}>{mark.label}</span>
          {isDetailed && mark.detail !== null && <span className={styles["detail"]}>{mark.detail}</span>}
        </li>
      ))}
      {endsOpen && (
        <li className={styles["mark"]}>
          <Mark kind="unknown" />
          <span className={styles["label"]}>{words.outcomeUnknown}</span>
        </li>
      )}
    </ol>
  );
}

function isOpenAfter(next: TimelineMark | undefined, endsOpen: boolean): boolean {
  return next === undefined ? endsOpen : next.status === "planned";
}
