import type { Judgement } from "@choosefr/quiz/calibration";
import type { ReactElement } from "react";
import styles from "./calibration-chart.module.css";

/** Where a level lies: a disc where chance allows it, a ring where it does not, a broken ring where nothing can be told. */
export function LevelMark({
  x,
  y,
  judgement,
}: {
  readonly x: number;
  readonly y: number;
  readonly judgement: Judgement;
}): ReactElement {
  switch (judgement) {
    case "calibrated":
      return <circle cx={x} cy={y} r="5.5" className={styles["disc"]} />;
    case "too-sure":
    case "not-sure-enough":
      return <circle cx={x} cy={y} r="5" className={styles["ring"]} />;
    case "unknown":
      return <circle cx={x} cy={y} r="5" className={styles["broken"]} />;
    default:
      return judgement satisfies never;
  }
}
