"use client";

import { type ReactElement, useEffect } from "react";
import type { Lang } from "../language/lang.ts";
import type { Messages } from "../language/messages.ts";
import { setApart } from "../question/apart.tsx";
import type { KeptPanelProps } from "./kept-panel.tsx";
import styles from "./progress-page.module.css";
import { StorageNotice } from "./storage-notice.tsx";
import { useKept } from "./use-kept.ts";

const panel = setApart<KeptPanelProps>(async () => (await import("./kept-panel.tsx")).KeptPanel);

/** Reads what is kept and shows it; follows what other tabs change. */
export function ProgressApp({
  lang,
  words,
  storage,
}: {
  readonly lang: Lang;
  readonly words: Messages["progress"];
  readonly storage: Messages["storage"];
}): ReactElement {
  const { history, trouble, refresh } = useKept();
  useEffect(() => panel.fetchAhead(), []);
  if (history === null) {
    return (
      <div className={styles["room"]}>
        {trouble === null && <p className={styles["loading"]}>{words.loading}</p>}
        <StorageNotice trouble={trouble} words={storage} />
      </div>
    );
  }
  return (
    <div className={styles["room"]}>
      <panel.Part history={history} onChange={refresh} lang={lang} words={words} storage={storage} />
    </div>
  );
}
