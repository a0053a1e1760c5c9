import { describeDate } from "@choosefr/model";
import type { ReactElement } from "react";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DATA } from "../session/release.ts";
import styles from "./data-note.module.css";

/** Which data a page shows, and when what it tells was last looked at: the newest day on which a source was read. */
export function DataNote({
  checked,
  lang,
}: {
  /** ISO 8601; null where no source says when it was read. */
  readonly checked: string | null;
  readonly lang: Lang;
}): ReactElement {
  const { page } = messagesIn(lang);
  const data = fill(page.data, { version: DATA.version, date: describeDate(DATA.on, lang) });
  const sources = checked === null ? null : fill(page.checked, { date: describeDate(checked, lang) });
  return <p className={styles["note"]}>{sources === null ? data : `${data} ${sources}`}</p>;
}
