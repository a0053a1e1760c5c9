import type { ReactElement } from "react";
import { Mark } from "../design/mark.tsx";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import styles from "./offline-page.module.css";
import { RetryButton } from "./retry-button.tsx";
import { VisitedList } from "./visited-list.tsx";

/** Shown in the place of a page that was never visited when there is no network: says so, and what can be opened. */
export function OfflinePage({ lang }: { readonly lang: Lang }): ReactElement {
  const { offline } = messagesIn(lang);
  return (
    <PageFrame lang={lang} path="/offline" isListed={false}>
      <div className={styles["page"]}>
        <p className={styles["kicker"]}>
          <Mark kind="unknown" />
          {offline.kicker}
        </p>
        <h1>{offline.title}</h1>
        <p className={styles["lede"]}>{offline.lede}</p>
        <RetryButton label={offline.retry} />
        <section className={styles["visited"]}>
          <VisitedList lang={lang} words={offline} />
        </section>
      </div>
    </PageFrame>
  );
}
