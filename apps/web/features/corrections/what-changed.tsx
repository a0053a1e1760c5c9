import type { ReactElement } from "react";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import type { Correction } from "./list-corrections.ts";
import styles from "./what-changed.module.css";

/** What a claim said, what it says, and why it was corrected. */
export function WhatChanged({
  correction: { before, after, reason },
  lang,
}: {
  readonly correction: Correction;
  readonly lang: Lang;
}): ReactElement {
  const { corrections: labels } = messagesIn(lang);
  return (
    <dl className={styles["changed"]}>
      <div>
        <dt>{labels.before}</dt>
        <dd>
          <del>{before[lang]}</del>
        </dd>
      </div>
      <div>
        <dt>{labels.after}</dt>
        <dd className={styles["after"]}>{after[lang]}</dd>
      </div>
      <div>
        <dt>{labels.why}</dt>
        <dd>{reason[lang]}</dd>
      </div>
    </dl>
  );
}
