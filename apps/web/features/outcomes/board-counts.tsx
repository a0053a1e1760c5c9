import { type BoardLine, promiseStates } from "@choosefr/model";
import type { ReactElement } from "react";
import { Mark, MarkStrip } from "../design/mark.tsx";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { describeShare } from "../page/describe-share.ts";
import { upperFirst } from "../session/session-filter.ts";
import styles from "./board-counts.module.css";
import { type BoardQuery, writeBoardQuery } from "./board-query.ts";
import { nameOfState } from "./name-of-state.ts";

/** How many announcements stand at each state, a sign for each announcement; the word leads to those of that state. */
export function BoardCounts({
  lines,
  query,
  lang,
}: {
  /** What was chosen, whatever its state. */
  readonly lines: readonly BoardLine[];
  readonly query: BoardQuery;
  readonly lang: Lang;
}): ReactElement {
  const { outcomes: labels } = messagesIn(lang);
  const isWhole = writeBoardQuery({ ...query, state: null, sort: "state", isReversed: false }) === "";
  return (
    <table className={styles["counts"]}>
      <caption>{isWhole ? labels.counts : labels.countsChosen}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.state}</th>
          <th scope="col">{labels.count}</th>
          <th scope="col">{labels.share}</th>
          <th scope="col">
            <span className="visually-hidden">{labels.signs}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {promiseStates.map((state) => {
          const count = lines.filter((line) => line.state === state).length;
          const isChosen = query.state === state;
          return (
            <tr key={state} data-chosen={isChosen}>
              <th scope="row">
                <Mark kind={state} />
                <a
                  href={`/${lang}/outcomes${writeBoardQuery({ ...query, state: isChosen ? null : state })}#announcements`}
                  aria-current={isChosen ? "true" : undefined}
                >
                  {upperFirst(nameOfState(state, lang))}
                </a>
              </th>
              <td className={styles["count"]}>{count}</td>
              <td className={styles["share"]}>{describeShare(count, lines.length, lang)}</td>
              <td className={styles["strip"]}>{count > 0 && <MarkStrip kind={state} count={count} />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
