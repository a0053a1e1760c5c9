import { scoreAnswer } from "@choosefr/quiz/score";
import type { ReactElement } from "react";
import { Mark } from "../../design/mark.tsx";
import { fill, fillCount } from "../../language/fill.ts";
import type { PlayableOf } from "../playable.ts";
import type { QuestionLabels } from "../question-labels.ts";
import styles from "./match.module.css";

/** Each item with its own match and, where another was chosen, that one too. */
export function MatchResult({
  question,
  matches: chosen,
  labels,
}: {
  readonly question: PlayableOf<"match">;
  /** Null where none were chosen. */
  readonly matches: readonly (number | null)[] | null;
  readonly labels: QuestionLabels;
}): ReactElement {
  const { items, matches, locale } = question;
  const right = chosen === null ? 0 : Math.round(scoreAnswer(question, { matches: chosen }).points * items.length);
  return (
    <>
      <ol className={styles["rows"]}>
        {items.map(({ text, match }, item) => {
          const own = chosen?.[item] ?? null;
          return (
            <li key={text} className={styles["answered"]} data-role={own === match ? "right" : "wrong"}>
              <span className={styles["text"]}>{text}</span>
              <span className={styles["match"]}>{matches[match]}</span>
              {chosen !== null && (
                <span className={styles["note"]}>
                  <Mark kind={own === match ? "right" : "wrong"} />
                  {own === match || own === null
                    ? labels.yourAnswer
                    : fill(labels.yourGuess, { value: matches[own] ?? "" })}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p className={styles["tally"]}>
        {chosen === null ? labels.skip : fill(fillCount(labels.match.pairs, right, locale), { total: items.length })}
      </p>
    </>
  );
}
