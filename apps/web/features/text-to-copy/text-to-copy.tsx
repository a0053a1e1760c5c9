"use client";

import { type ReactElement, useSyncExternalStore } from "react";
import { CopyButton } from "../design/copy-button.tsx";
import { ORIGIN_TO_COME } from "./origin-to-come.ts";
import styles from "./text-to-copy.module.css";

/** A text to read and to copy; where scheme and host were not known when the page was built, the browser's own. */
export function TextToCopy({
  text,
  label,
  labels,
}: {
  readonly text: string;
  readonly label: string;
  readonly labels: { readonly copy: string; readonly copied: string };
}): ReactElement {
  const origin = useSyncExternalStore(
    staysAsItIs,
    () => window.location.origin,
    () => "",
  );
  const whole = text.replaceAll(ORIGIN_TO_COME, origin);
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
