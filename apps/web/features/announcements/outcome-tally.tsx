import { type Announcement, describeStatus, leadingOutcome, type OutcomeStatus } from "@choosefr/model";
import type { ReactElement } from "react";
import { Mark } from "../design/mark.tsx";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import styles from "./outcome-tally.module.css";

/** From the happy end to the unhappy one; what is not known comes last. */
const ORDER: readonly OutcomeStatus[] = [
  "opened",
  "under_construction",
  "delayed",
  "reduced",
  "cancelled",
  "company_failed",
];

/** How many of some announcements stand at each state, by the last one that is known, and of how many nothing is. */
export function OutcomeTally({
  announcements,
  lang,
}: {
  readonly announcements: readonly Announcement[];
  readonly lang: Lang;
}): ReactElement {
  const { announcementTable: labels } = messagesIn(lang);
  const states = announcements.map(({ outcomes }) => leadingOutcome(outcomes)?.status ?? null);
  const countOf = (status: OutcomeStatus | null): number => states.filter((state) => state === status).length;
  const unknown = countOf(null);
  return (
    <ul className={styles["tally"]}>
      {ORDER.filter((status) => countOf(status) > 0).map((status) => (
        <li key={status}>
          <Mark kind={status} />
          {fill(labels.counted, { status: describeStatus(status, lang), n: countOf(status) })}
        </li>
      ))}
      {unknown > 0 && (
        <li>
          <Mark kind="unknown" />
          {fill(labels.counted, { status: labels.unknown, n: unknown })}
        </li>
      )}
    </ul>
  );
}
