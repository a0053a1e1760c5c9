import type { CSSProperties, ReactElement } from "react";
import { fill } from "../../language/fill.ts";
import type { PlayableOf } from "../playable.ts";
import type { QuestionLabels } from "../question-labels.ts";
import styles from "./estimate.module.css";
import { formatWithUnit } from "./estimate-scale.ts";
import { positionOnLine } from "./log-line.ts";

/** Where the guess lies, and where the sources do, on the same logarithmic line. */
export function EstimateResult({
  question,
  guess,
  labels,
}: {
  readonly question: PlayableOf<"estimate">;
  /** Null where none was made. */
  readonly guess: number | null;
  readonly labels: QuestionLabels;
}): ReactElement {
  const { min, max, low, high, answerText } = question;
  const at = (value: number): number => 2 + 96 * positionOnLine(value, min, max);
  const truthAt = (at(low) + at(high)) / 2;
  const guessAt = guess === null ? null : at(guess);
  const guessText = guess === null ? labels.skip : formatWithUnit(guess, question);
  return (
    <div className={styles["estimate"]}>
      <p className="visually-hidden">{fill(labels.spokenResult, { guess: guessText, answer: answerText })}</p>
      {guessAt !== null && (
        <p className={styles["guess-label"]} style={placedAt(guessAt)} aria-hidden="true">
          {fill(labels.yourGuess, { value: guessText })}
        </p>
      )}
      <svg className={styles["line"]} aria-hidden="true">
        <line x1="0" x2="100%" y1="12" y2="12" className={styles["track"]} />
        {guessAt !== null && <line x1={`${guessAt}%`} x2={`${truthAt}%`} y1="12" y2="12" className={styles["gap"]} />}
        <rect
          x={`${at(low)}%`}
          width={`${Math.max(0.01, at(high) - at(low))}%`}
          y="9"
          height="6"
          className={styles["band"]}
        />
        <circle cx={`${truthAt}%`} cy="12" r="7" className={styles["truth"]} />
        {guessAt !== null && <circle cx={`${guessAt}%`} cy="12" r="7" className={styles["guess"]} />}
      </svg>
      <p className={styles["truth-label"]} style={placedAt(truthAt)} aria-hidden="true">
        {answerText}
      </p>
    </div>
  );
}

/** Where on the line a label belongs, in percent, for the style sheet to keep it inside the line. */
export function placedAt(at: number): CSSProperties {
  return { "--at": `${at}%` } as CSSProperties;
}
