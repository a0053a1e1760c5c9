"use client";

import { type ReactElement, useSyncExternalStore } from "react";
import { CopyButton } from "../design/copy-button.tsx";
import styles from "./cite-page.module.css";

/** A citation to read and to copy; where scheme and host were not known when the page was built, the browser's own. */
export function CitationText({
  text,
  label,
  originToCome,
  labels,
}: {
  readonly text: string;
  readonly label: string;
  /** What stands for scheme and host in the text. */
  readonly originToCome: string;
  readonly labels: { readonly copy: string; readonly copied: string };
}): ReactElement {
  const origin = useSyncExternalStore(
    staysAsItIs,
    () => window.location.origin,
    () => "",
  );
  const whole = text.replaceAll(originToCome, origin);
  return (
    <div className={styles["form"]}>
      <h3>{label}</h3>
      <pre>{whole}</pre>
      <p>
        <CopyButton text={whole} labels={labels} isQuiet />
      </p>
    </div>
  );
}

function staysAsItIs(): () => void {
  return () => undefined;
}
