"use client";

import { type ReactElement, useEffect } from "react";
import type { Lang } from "../language/lang.ts";
import type { Messages } from "../language/messages.ts";
import { StorageNotice } from "../progress/storage-notice.tsx";
import { useKept } from "../progress/use-kept.ts";
import { setApart } from "../question/apart.tsx";
import styles from "./calibration-page.module.css";
import type { KeptChartProps } from "./kept-chart.tsx";

const chart = setApart<KeptChartProps>(async () => (await import("./kept-chart.tsx")).KeptChart);

/** How well all that is kept was judged; nothing where nobody was asked how sure they were yet. */
export function KeptCalibration({
  words,
  storage,
  lang,
}: {
  readonly words: Messages["calibration"];
  readonly storage: Messages["storage"];
  readonly lang: Lang;
}): ReactElement {
  const { history, trouble } = useKept();
  const isAsked = history?.answers.some(({ confidence }) => confidence !== null) ?? false;
  useEffect(() => {
    if (isAsked) chart.fetchAhead();
  }, [isAsked]);
  return (
    <div className={styles["room"]}>
      <StorageNotice trouble={trouble} words={storage} />
      {history !== null && isAsked && <chart.Part answers={history.answers} words={words} lang={lang} />}
    </div>
  );
}
