import type { ExplainedSource } from "@choosefr/quiz";
import type { ReactElement } from "react";
import { fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import styles from "./source-list.module.css";

/** How many sources stand in plain sight before the rest is folded away. */
const SHOWN = 2;

/**
 * Sources by name and date, linked where they have an address; the figure that a source prints is told where it is not
 * `figure`, the one set large beside the list.
 */
export function SourceList({
  sources,
  figure,
  lang,
}: {
  readonly sources: readonly ExplainedSource[];
  readonly figure: string | null;
  readonly lang: Lang;
}): ReactElement {
  const { explanation } = messagesIn(lang);
  const rest = sources.slice(SHOWN);
  return (
    <>
      <Items sources={sources.slice(0, SHOWN)} figure={figure} lang={lang} />
      {rest.length > 0 && (
        <details className={styles["more"]}>
          <summary>{fillCount(explanation.moreSources, rest.length, lang)}</summary>
          <Items sources={rest} figure={figure} lang={lang} />
        </details>
      )}
    </>
  );
}

function Items({ sources, figure, lang }: Parameters<typeof SourceList>[0]): ReactElement {
  const { explanation } = messagesIn(lang);
  return (
    <ul className={styles["sources"]}>
      {sources.map((source) => (
        <li key={`${source.name} ${source.url ?? source.title ?? ""}`}>
          <p>
            {source.url === null ? (
              <span className={styles["name"]}>{source.name}</span>
            ) : (
              <a className={styles["name"]} href={source.url}>
                {source.name}
              </a>
            )}
            {source.date !== null && <span className={styles["date"]}>, {source.date}</span>}
          </p>
          {source.title !== null && <p className={styles["title"]}>{source.title}</p>}
          {source.figure !== null && source.figure !== figure && (
            <p className={styles["figure"]}>
              {explanation.prints} <span>{source.figure}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
