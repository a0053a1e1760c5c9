import type { Answer } from "@choosefr/quiz";
import { scoreAnswer } from "@choosefr/quiz/score";
import type { ReactElement } from "react";
import { Mark } from "../../design/mark.tsx";
import { fill } from "../../language/fill.ts";
import type { PlayableOf } from "../playable.ts";
import { formatPoints } from "../points.ts";
import type { QuestionLabels } from "../question-labels.ts";
import { wordFor } from "./confidence.ts";
import styles from "./did-it-happen.module.css";

/** Both answers where they stood, which was so and which was given, and what the confidence was worth. */
export function ForecastResult({
  question,
  answer,
  labels,
}: {
  readonly question: PlayableOf<"did-it-happen">;
  readonly answer: Answer;
  readonly labels: QuestionLabels;
}): ReactElement {
  const words = labels.didItHappen;
  const { points } = scoreAnswer(question, answer);
  const given = "isTrue" in answer ? answer : null;
  return (
    <div className={styles["forecast"]}>
      <ul className={styles["answered"]}>
        {[true, false].map((choice) => {
          const isRight = choice === question.isTrue;
          const isGiven = given?.isTrue === choice;
          return (
            <li key={String(choice)} data-role={isRight ? "right" : isGiven ? "wrong" : "other"}>
              <span className={styles["word"]}>{choice ? words.yes : words.no}</span>
              {isRight && (
                <span className={styles["note"]}>
                  <Mark kind="right" />
                  {labels.rightAnswer}
                </span>
              )}
              {isGiven && (
                <span className={styles["note"]}>
                  {!isRight && <Mark kind="wrong" />}
                  {fill(words.chosen, {
                    yours: labels.yourAnswer,
                    percent: fill(words.percent, { n: given.confidence }),
                    level: wordFor(given.confidence, words),
                  })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p>{question.answerText}</p>
      <p className={styles["points"]}>{fill(labels.points, { points: formatPoints(points, question.locale) })}</p>
    </div>
  );
}
