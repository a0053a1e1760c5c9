import type { ReactElement } from "react";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import styles from "./modes.module.css";

const MODES = ["today", "quiz", "practice", "review", "calibration", "class", "embed", "progress"] as const;

/** Every way to play, with what each is for. */
export function MorePage({ lang }: { readonly lang: Lang }): ReactElement {
  const { modes } = messagesIn(lang);
  return (
    <PageFrame lang={lang} path="/more">
      <div className={styles["page"]}>
        <h1>{modes.more}</h1>
        <ul className={styles["list"]}>
          {MODES.map((mode) => (
            <li key={mode}>
              <a href={`/${lang}/${mode}`}>{modes.ways[mode].name}</a>
              <p>{modes.ways[mode].what}</p>
            </li>
          ))}
        </ul>
      </div>
    </PageFrame>
  );
}
