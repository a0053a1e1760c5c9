import type { Answer } from "@choosefr/quiz";
import { scoreAnswer } from "@choosefr/quiz/score";
import type { ReactElement } from "react";
import { fill } from "../../language/fill.ts";
import estimateStyles from "../estimate/estimate.module.css";
import { placedAt } from "../estimate/estimate-result.tsx";
import { formatWithUnit } from "../estimate/estimate-scale.ts";
import { positionOnLine } from "../estimate/log-line.ts";
import type { PlayableOf } from "../playable.ts";
import { formatFactor, formatPoints } from "../points.ts";
import type { QuestionLabels } from "../question-labels.ts";
import styles from "./interval.module.css";

/** Where the interval lies, and where the sources do, on the same logarithmic line; and what the interval was worth. */
export function IntervalResult({
  question,
  answer,
  labels,
}: {
  readonly question: PlayableOf<"interval">;
  readonly answer: Answer;
  readonly labels: QuestionLabels;
}): ReactElement {
  const { min, max, low, high, answerText, locale } = question;
  const words = labels.interval;
  const at = (value: number): number => 2 + 96 * positionOnLine(value, min, max);
  const given = "low" in answer ? answer : null;
  const truthAt = (at(low) + at(high)) / 2;
  const givenText =
    given === null
      ? labels.skip
      : fill(words.range, { low: formatWithUnit(given.low, question), high: formatWithUnit(given.high, question) });
  const { points } = scoreAnswer(question, answer);
  return (
    <div className={estimateStyles["estimate"]}>
      <p className="visually-hidden">{fill(labels.spokenResult, { guess: givenText, answer: answerText })}</p>
      {given !== null && (
        <p
          className={estimateStyles["guess-label"]}
          style={placedAt((at(given.low) + at(given.high)) / 2)}
          aria-hidden="true"
        >
          {fill(labels.yourGuess, { value: givenText })}
        </p>
      )}
      <svg className={estimateStyles["line"]} aria-hidden="true">
        <line x1="0" x2="100%" y1="12" y2="12" className={estimateStyles["track"]} />
        {given !== null && (
          <>
            <line
              x1={`${at(given.low)}%`}
              x2={`${at(given.high)}%`}
              y1="12"
              y2="12"
              className={estimateStyles["gap"]}
            />
            {[given.low, given.high].map((end, index) => (
              <line
                key={index === 0 ? "low" : "high"}
                x1={`${at(end)}%`}
                x2={`${at(end)}%`}
                y1="4"
                y2="20"
                className={estimateStyles["gap"]}
              />
            ))}
          </>
        )}
        <rect
          x={`${at(low)}%`}
          width={`${Math.max(0.01, at(high) - at(low))}%`}
          y="9"
          height="6"
          className={estimateStyles["band"]}
        />
        <circle cx={`${truthAt}%`} cy="12" r="7" className={estimateStyles["truth"]} />
      </svg>
      <p className={estimateStyles["truth-label"]} style={placedAt(truthAt)} aria-hidden="true">
        {answerText}
      </p>
      {given !== null && (
        <p className={styles["told"]}>
          {given.low > high
            ? words.below
            : given.high < low
              ? words.above
              : fill(words.inside, { factor: formatFactor(given.high / given.low, locale) })}{" "}
          {fill(labels.points, { points: formatPoints(points, locale) })}
        </p>
      )}
    </div>
  );
}
