import type { ExplainedSource } from "@choosefr/quiz";
import type { ReactElement } from "react";
import { fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import type { ExplanationWords } from "./explanation-words.ts";
import { IndependenceMark, IndependenceNote } from "./independence-mark.tsx";
import styles from "./source-list.module.css";

/** How many sources stand in plain sight before the rest is folded away. */
const SHOWN = 2;

/**
 * Sources by name and date, linked where they have an address; the figure that a source prints is told where it is not
 * `figure`, the one set large beside the list. In print they are numbered notes, each with its address.
 */
export function SourceList({
  sources,
  figure,
  words,
  lang,
}: {
  readonly sources: readonly ExplainedSource[];
  readonly figure: string | null;
  readonly words: ExplanationWords;
  readonly lang: Lang;
}): ReactElement {
  const shown = sources.slice(0, SHOWN);
  const rest = sources.slice(SHOWN);
  // What the sign means stands where the first one is: folded away with it, or in plain sight.
  const isMarked = shown.some(isOfUnknownIndependence);
  return (
    <>
      <Items sources={shown} first={1} figure={figure} words={words} />
      {rest.length > 0 && (
        <details className={styles["more"]}>
          <summary>{fillCount(words.moreSources, rest.length, lang)}</summary>
          <Items sources={rest} first={SHOWN + 1} figure={figure} words={words} />
          {!isMarked && rest.some(isOfUnknownIndependence) && <IndependenceNote words={words} />}
        </details>
      )}
      {isMarked && <IndependenceNote words={words} />}
    </>
  );
}

function Items({
  sources,
  first,
  figure,
  words,
}: Omit<Parameters<typeof SourceList>[0], "lang"> & {
  /** The number of the first of them in print. */
  readonly first: number;
}): ReactElement {
  return (
    <ul className={styles["sources"]}>
      {sources.map((source, index) => (
        <li key={`${source.name} ${source.url ?? source.title ?? ""}`} data-note={first + index}>
          <p>
            {source.url === null ? (
              <span className={styles["name"]}>{source.name}</span>
            ) : (
              <a className={styles["name"]} href={source.url}>
                {source.name}
              </a>
            )}
            {isOfUnknownIndependence(source) && <IndependenceMark words={words} />}
            {source.date !== null && <span className={styles["date"]}>, {source.date}</span>}
          </p>
          {source.title !== null && (
            <p className={styles["title"]} lang={source.language}>
              {source.title}
            </p>
          )}
          {source.caveats.includes("low-grade") && <p className={styles["title"]}>{words.lowGrade}</p>}
          {source.figure !== null && source.figure !== figure && (
            <p className={styles["figure"]}>
              {words.prints} <span lang={source.language}>{source.figure}</span>
            </p>
          )}
          {source.url !== null && <p className="print-only">{source.url}</p>}
        </li>
      ))}
    </ul>
  );
}

function isOfUnknownIndependence({ caveats }: ExplainedSource): boolean {
  return caveats.includes("unknown-independence");
}
