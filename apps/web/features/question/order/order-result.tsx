import type { ReactElement } from "react";
import { Mark } from "../../design/mark.tsx";
import { fill, fillCount } from "../../language/fill.ts";
import type { PlayableOf } from "../playable.ts";
import type { QuestionLabels } from "../question-labels.ts";
import { countPairs } from "./arrange.ts";
import styles from "./order.module.css";

/** The rows as they were put, each with its figure and the place that it belongs in; in the right order where none was given. */
export function OrderResult({
  question: { items, ends, locale },
  order,
  labels,
}: {
  readonly question: PlayableOf<"order">;
  readonly order: readonly number[] | null;
  readonly labels: QuestionLabels;
}): ReactElement {
  const rows = order?.flatMap((index) => items[index] ?? []) ?? items.toSorted((a, b) => a.place - b.place);
  const { right, total } = countPairs(rows.map(({ place }) => place));
  return (
    <div className={styles["order"]}>
      <p className={styles["end"]}>{ends.first}</p>
      <ol className={styles["rows"]}>
        {rows.map(({ text, figure, place }, index) => (
          <li key={text} className={styles["answered"]} data-role={place === index ? "right" : "wrong"}>
            <span className={styles["place"]}>{index + 1}</span>
            <span className={styles["text"]}>{text}</span>
            <span className={styles["figure"]}>{figure}</span>
            {order !== null && (
              <span className={styles["note"]}>
                <Mark kind={place === index ? "right" : "wrong"} />
                {place === index ? labels.order.inPlace : fill(labels.order.belongs, { n: place + 1 })}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className={styles["end"]}>{ends.last}</p>
      <p className={styles["tally"]}>
        {order === null ? labels.skip : fill(fillCount(labels.order.pairs, right, locale), { total })}
      </p>
    </div>
  );
}
