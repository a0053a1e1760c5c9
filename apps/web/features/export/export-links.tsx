import { QUIZ_EXPORT_FORMATS } from "@choosefr/quiz/exports";
import type { ReactElement } from "react";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import styles from "./export-links.module.css";

/** The files in which other programs take an exact quiz; `query` names it as its own address does. */
export function ExportLinks({ lang, query }: { readonly lang: Lang; readonly query: string }): ReactElement {
  const { exports } = messagesIn(lang);
  return (
    <section className={styles["exports"]} aria-labelledby="exports">
      <h2 id="exports">{exports.title}</h2>
      <ul>
        {QUIZ_EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <a href={`/${lang}/export?format=${format}&${query}`} download>
              <span className={styles["name"]}>{exports.formats[format].name}</span>{" "}
              <span className={styles["use"]}>{exports.formats[format].use}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className={styles["note"]}>{exports.note}</p>
    </section>
  );
}
