"use client";

import type { Answer } from "@choosefr/quiz";
import { type ReactElement, useId, useMemo, useState } from "react";
import { fill } from "../../language/fill.ts";
import { FormEnd, Problem } from "../form.tsx";
import type { QuestionLabels } from "../question-labels.ts";
import styles from "./estimate.module.css";
import { type EstimateScale, formatWithUnit } from "./estimate-scale.ts";
import { LineEnds } from "./line-ends.tsx";
import { stopsBetween } from "./log-line.ts";
import { NumberField } from "./number-field.tsx";
import { useLineNumber } from "./use-line-number.ts";

/**
 * A number to guess: a field to type it in and a slider on a logarithmic line, each following the other. The arrow keys
 * of the slider move between numbers one can name.
 */
export function EstimateField({
  question,
  labels,
  onAnswer,
}: {
  readonly question: EstimateScale;
  readonly labels: QuestionLabels;
  readonly onAnswer: (answer: Answer) => void;
}): ReactElement {
  const { min, max, locale } = question;
  const stops = useMemo(() => stopsBetween(min, max), [min, max]);
  const guess = useLineNumber(question, stops, Math.floor(stops.length / 2));
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();

  const submit = (): void => {
    const found = findProblem(guess.value, question, labels);
    setProblem(found);
    if (found === null && guess.value !== null) onAnswer({ value: guess.value });
  };
  return (
    <form
      className={styles["estimate"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <NumberField
        id={`${id}-number`}
        name={labels.estimate}
        number={guess}
        problemId={problem === null ? null : `${id}-problem`}
        onType={(text) => {
          guess.type(text);
          setProblem(null);
        }}
      />
      <input
        className={styles["slider"]}
        type="range"
        min={0}
        max={stops.length - 1}
        step={1}
        value={guess.stop}
        aria-label={labels.estimateSlider}
        aria-valuetext={formatWithUnit(stops[guess.stop] ?? min, question)}
        lang={locale}
        onChange={(event) => {
          guess.moveTo(Number(event.currentTarget.value));
          setProblem(null);
        }}
      />
      <LineEnds scale={question} />
      <Problem id={`${id}-problem`}>{problem}</Problem>
      <FormEnd labels={labels} onSkip={() => onAnswer({ isSkipped: true })} />
    </form>
  );
}

/** Why a typed number cannot be an answer; null where it can. */
export function findProblem(value: number | null, scale: EstimateScale, labels: QuestionLabels): string | null {
  if (value === null) return labels.invalid;
  if (value >= scale.min && value <= scale.max) return null;
  return fill(labels.outOfLine, { min: formatWithUnit(scale.min, scale), max: formatWithUnit(scale.max, scale) });
}
