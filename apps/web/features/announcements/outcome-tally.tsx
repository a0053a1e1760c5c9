import type { Announcement } from "@choosefr/model";
import type { ReactElement } from "react";
import { Mark } from "../design/mark.tsx";
import type { Lang } from "../language/lang.ts";
import styles from "./outcome-tally.module.css";
import { tallyOutcomes } from "./tally-outcomes.ts";

/** How many of some announcements stand at each state, by the last one that is known, and of how many nothing is. */
export function OutcomeTally({
  announcements,
  lang,
}: {
  readonly announcements: readonly Announcement[];
  readonly lang: Lang;
}): ReactElement {
  return (
    <ul className={styles["tally"]}>
      {tallyOutcomes(announcements, lang).map(({ mark, text }) => (
        <li key={mark}>
          <Mark kind={mark} />
          {text}
        </li>
      ))}
    </ul>
  );
}
