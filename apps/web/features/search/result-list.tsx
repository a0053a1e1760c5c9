import type { ReactElement } from "react";
import styles from "./result-list.module.css";
import type { SearchWords } from "./search-file.ts";
import type { SearchRecord } from "./search-record.ts";

/** What was found, each a link with its kind before it and what tells it apart below. */
export function ResultList({
  records,
  words,
}: {
  readonly records: readonly SearchRecord[];
  readonly words: Pick<SearchWords, "kinds">;
}): ReactElement {
  return (
    <ol className={styles["results"]}>
      {records.map((record) => (
        <li key={`${record.kind} ${record.address}`}>
          <span className={styles["kind"]}>{words.kinds[record.kind]}</span>
          <a href={record.address}>{record.title}</a>
          {record.line !== "" && <span className={styles["line"]}>{record.line}</span>}
        </li>
      ))}
    </ol>
  );
}
