import type { ReactElement } from "react";
import { quietButtonClass } from "../design/button.ts";
import { fill } from "../language/fill.ts";
import type { Messages } from "../language/messages.ts";
import { writeBackup } from "./backup.ts";
import type { History } from "./history.ts";
import { localDay } from "./time.ts";

/** Hands over what is kept as a file. */
export function ExportButton({
  history,
  isEmpty,
  words,
}: {
  readonly history: History;
  readonly isEmpty: boolean;
  readonly words: Messages["progress"];
}): ReactElement {
  const save = (): void => {
    const now = new Date();
    const file = new Blob([writeBackup(history, now)], { type: "application/json" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = fill(words.fileName, { day: localDay(now.toISOString()) });
    link.click();
    // The browser has taken hold of the file by the next turn.
    setTimeout(() => URL.revokeObjectURL(link.href));
  };
  return (
    <button type="button" className={quietButtonClass} disabled={isEmpty} onClick={save}>
      {words.exportButton}
    </button>
  );
}
