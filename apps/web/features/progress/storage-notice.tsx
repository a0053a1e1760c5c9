import type { ReactElement } from "react";
import { Mark } from "../design/mark.tsx";
import type { Messages } from "../language/messages.ts";
import styles from "./storage-notice.module.css";
import type { ToldTrouble } from "./trouble.ts";

/** Says why nothing can be kept, and what to do; told politely when it turns up. */
export function StorageNotice({
  trouble,
  words,
}: {
  readonly trouble: ToldTrouble | null;
  readonly words: Messages["storage"];
}): ReactElement {
  return (
    <div role="status">
      {trouble !== null && (
        <p className={styles["notice"]}>
          <Mark kind="unknown" />
          <span>{words[trouble]}</span>
        </p>
      )}
    </div>
  );
}
