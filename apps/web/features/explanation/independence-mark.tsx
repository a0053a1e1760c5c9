import type { ReactElement } from "react";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import styles from "./independence-mark.module.css";

const SIGN = "°";

/**
 * The small sign behind the name of a page of which nothing shows whose text it passes on. It stands beside many
 * sources: what it means is told once a page, by {@link IndependenceNote}.
 */
export function IndependenceMark({ lang }: { readonly lang: Lang }): ReactElement {
  const { unknownIndependence: label } = messagesIn(lang).explanation;
  return (
    <span className={styles["mark"]} role="img" aria-label={label} title={label}>
      {SIGN}
    </span>
  );
}

/** What the sign means, once beneath the sources that carry it. */
export function IndependenceNote({ lang }: { readonly lang: Lang }): ReactElement {
  return (
    <p className={styles["note"]}>
      {SIGN} {messagesIn(lang).explanation.unknownIndependenceNote}
    </p>
  );
}
