import type { ReactElement } from "react";
import styles from "./estimate.module.css";
import { type EstimateScale, formatWithUnit } from "./estimate-scale.ts";

/** What the line goes from and to, for the eye: a slider says it of itself. */
export function LineEnds({ scale }: { readonly scale: EstimateScale }): ReactElement {
  return (
    <p className={styles["ends"]} aria-hidden="true">
      <span>{formatWithUnit(scale.min, scale)}</span>
      <span>{formatWithUnit(scale.max, scale)}</span>
    </p>
  );
}
