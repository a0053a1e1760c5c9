import type { ReactElement } from "react";
import styles from "./bar.module.css";

/** The drawing is so many units wide; its width on the page is that of its column. */
const WIDTH = 1000;

/**
 * A number as a bar from nought: filled as far as it is certain, an outline from there on. For the eye alone: the numbers
 * stand beside it.
 */
export function Bar({
  filled,
  outlined,
  scale,
}: {
  readonly filled: number;
  /** Where the outline ends; no more than `filled` where there is none. */
  readonly outlined: number;
  /** The number at the far end of the line. */
  readonly scale: number;
}): ReactElement {
  const at = (value: number): number => Math.round((value / scale) * WIDTH * 10) / 10;
  return (
    <svg className={styles["bar"]} viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
      {filled > 0 && <rect className={styles["filled"]} width={Math.max(at(filled), 2)} height="10" />}
      {outlined > filled && (
        <path className={styles["outlined"]} d={`M${at(filled)} 0H${at(outlined)}V10H${at(filled)}`} />
      )}
      <path className={styles["base"]} d="M0 0V10" />
    </svg>
  );
}
