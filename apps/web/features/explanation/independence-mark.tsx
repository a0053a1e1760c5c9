import type { ReactElement } from "react";
import type { ExplanationWords } from "./explanation-words.ts";
import styles from "./independence-mark.module.css";

const SIGN = "°";

/**
 * The small sign behind the name of a page of which nothing shows whose text it passes on. It stands beside many
 * sources: what it means is told once a page, by {@link IndependenceNote}.
 */
export function IndependenceMark({
  words: { unknownIndependence: label },
}: {
  readonly words: Pick<ExplanationWords, "unknownIndependence">;
}): ReactElement {
  return (
    <span className={styles["mark"]} role="img" aria-label={label} title={label}>
      {SIGN}
    </span>
  );
}

/** What the sign means, once beneath the sources that carry it. */
export function IndependenceNote({
  words,
}: {
  readonly words: Pick<ExplanationWords, "unknownIndependenceNote">;
}): ReactElement {
  return (
    <p className={styles["note"]}>
      {SIGN} {words.unknownIndependenceNote}
    </p>
  );
}
