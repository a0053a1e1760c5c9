import type { ReactNode } from "react";
import { API_ROOT } from "../data/api-root.ts";
import { quietButtonClass } from "../design/button.ts";
import type { Messages } from "../language/messages.ts";
import { isRecord } from "../saved/record.ts";
import styles from "./newer-facts.module.css";

/**
 * What a page says that was made from data of a version, where the site has others by now; nothing where it has not, or while
 * a text is being written, which would be lost with the page. Rejects where the site does not answer.
 */
export async function noticeFor(
  data: string,
  words: Messages["offline"]["newer"],
  dismiss: () => void,
): Promise<ReactNode> {
  if (!navigator.onLine || isWriting() || (await readVersion()) === data) return null;
  return (
    <div className={styles["told"]}>
      <p>{words.told}</p>
      <p className={styles["actions"]}>
        <button type="button" className={quietButtonClass} onClick={() => window.location.reload()}>
          {words.load}
        </button>
        <button type="button" className={quietButtonClass} onClick={dismiss}>
          {words.later}
        </button>
      </p>
    </div>
  );
}

/** The version of the data that the site holds now. */
async function readVersion(): Promise<string> {
  const answer: unknown = await (await fetch(`${API_ROOT}/index.json`, { cache: "no-cache" })).json();
  if (!isRecord(answer) || typeof answer["version"] !== "string") throw new TypeError("no version");
  return answer["version"];
}

function isWriting(): boolean {
  return [...document.querySelectorAll("textarea")].some(({ value, readOnly }) => value !== "" && !readOnly);
}
