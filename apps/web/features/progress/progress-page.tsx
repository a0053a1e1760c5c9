import type { ReactElement } from "react";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { ProgressApp } from "./progress-app.tsx";
import styles from "./progress-page.module.css";

/** What this browser keeps of a reader, and how to take it along or be rid of it. */
export function ProgressPage({ lang }: { readonly lang: Lang }): ReactElement {
  const { progress, storage } = messagesIn(lang);
  return (
    <PageFrame lang={lang} path="/progress">
      <h1 className={styles["title"]}>{progress.title}</h1>
      <p className={styles["lede"]}>{progress.lede}</p>
      <ProgressApp lang={lang} words={progress} storage={storage} />
      <noscript>
        <p>{progress.noScript}</p>
      </noscript>
    </PageFrame>
  );
}
