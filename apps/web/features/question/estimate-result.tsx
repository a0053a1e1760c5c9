import type { ReactElement } from "react";
import { fill } from "../language/fill.ts";
import styles from "./estimate.module.css";
import { formatWithUnit } from "./estimate-scale.ts";
import { positionOnLine } from "./log-line.ts";
import type { PlayableQuestion } from "./playable.ts";
import type { QuestionLabels } from "./question-labels.ts";

/** Where the guess lies, and where the sources do, on the same logarithmic line. */
export function EstimateResult({
  question,
  guess,
  labels,
}: {
  readonly question: Extract<PlayableQuestion, { kind: "estimate" }>;
  readonly guess: number;
  readonly labels: QuestionLabels;
}): ReactElement {
  const { min, max, low, high, answerText } = question;
  const at = (value: number): number => 2 + 96 * positionOnLine(value, min, max);
  const guessAt = at(guess);
  const truthAt = (at(low) + at(high)) / 2;
  const guessText = formatWithUnit(guess, question);
  return (
    <div className={styles["estimate"]}>
      <p className="visually-hidden">{fill(labels.spokenResult, { guess: guessText, answer: answerText })}</p>
      <svg className={styles["line"]} aria-hidden="true">
        <Label at={guessAt} y={18} strong={false} text={fill(labels.yourGuess, { value: guessText })} />
        <line x1="0" x2="100%" y1="44" y2="44" className={styles["track"]} />
        <line x1={`${guessAt}%`} x2={`${truthAt}%`} y1="44" y2="44" className={styles["gap"]} />
        <rect
          x={`${at(low)}%`}
          width={`${Math.max(0.01, at(high) - at(low))}%`}
          y="41"
          height="6"
          className={styles["band"]}
        />
        <circle cx={`${truthAt}%`} cy="44" r="7" className={styles["truth"]} />
        <circle cx={`${guessAt}%`} cy="44" r="7" className={styles["guess"]} />
        <Label at={truthAt} y={78} strong={true} text={answerText} />
      </svg>
    </div>
  );
}

function Label({
  at,
  y,
  strong,
  text,
}: {
  readonly at: number;
  readonly y: number;
  readonly strong: boolean;
  readonly text: string;
}): ReactElement {
  const anchor = at < 30 ? "start" : at > 70 ? "end" : "middle";
  const x = anchor === "start" ? Math.max(0, at - 2) : anchor === "end" ? Math.min(100, at + 2) : at;
  return (
    <text x={`${x}%`} y={y} textAnchor={anchor} className={strong ? styles["truth-label"] : styles["guess-label"]}>
      {text}
    </text>
  );
}
