"use client";

import { type ReactElement, useId, useMemo, useState } from "react";
import { buttonClass } from "../design/button.ts";
import { fill } from "../language/fill.ts";
import styles from "./estimate.module.css";
import { type EstimateScale, formatInUnits, formatWithUnit, unitFor } from "./estimate-scale.ts";
import { nearestStop, stopsBetween } from "./log-line.ts";
import type { QuestionLabels } from "./question-labels.ts";
import { readTypedNumber, type TypedNumber } from "./typed-number.ts";

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
  readonly onAnswer: (value: number) => void;
}): ReactElement {
  const { min, max, locale } = question;
  const stops = useMemo(() => stopsBetween(min, max), [min, max]);
  const [stop, setStop] = useState(() => Math.floor(stops.length / 2));
  // The unit follows the slider; what is typed is read in the one that stands behind it, unless it names another.
  const [unit, setUnit] = useState(() => unitFor(stops[stop] ?? min, question));
  const [text, setText] = useState(() => formatInUnits(stops[stop] ?? min, unit, locale));
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();

  const wholeOf = ({ number, scale }: TypedNumber): number => number * (scale ?? unit.size);
  const move = (index: number): void => {
    const value = stops[index] ?? min;
    const next = unitFor(value, question);
    setStop(index);
    setUnit(next);
    setText(formatInUnits(value, next, locale));
    setProblem(null);
  };
  const type = (typed: string): void => {
    setText(typed);
    setProblem(null);
    const number = readTypedNumber(typed, locale);
    const value = number === null ? 0 : wholeOf(number);
    if (value > 0) setStop(nearestStop(stops, value));
  };
  const submit = (): void => {
    const number = readTypedNumber(text, locale);
    const value = number === null ? null : Math.round(wholeOf(number));
    if (value === null) setProblem(labels.invalid);
    else if (value < min || value > max) setProblem(describeEnds(question, labels.outOfLine));
    else onAnswer(value);
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
      <div className={styles["value"]}>
        <label htmlFor={`${id}-number`} className="visually-hidden">
          {labels.estimate}, {unit.labels.sign} {unit.labels.many}
        </label>
        {unit.labels.sign !== "" && <span className={styles["sign"]}>{unit.labels.sign}</span>}
        <input
          id={`${id}-number`}
          className={styles["number"]}
          type="text"
          inputMode="decimal"
          enterKeyHint="done"
          autoComplete="off"
          size={Math.max(2, text.length)}
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <span className={styles["unit"]}>{unit.labels.many}</span>
      </div>
      <input
        className={styles["slider"]}
        type="range"
        min={0}
        max={stops.length - 1}
        step={1}
        value={stop}
        aria-label={labels.estimateSlider}
        aria-valuetext={formatWithUnit(stops[stop] ?? min, question)}
        lang={locale}
        onChange={(event) => move(Number(event.currentTarget.value))}
      />
      <p className={styles["ends"]} aria-hidden="true">
        <span>{formatWithUnit(min, question)}</span>
        <span>{formatWithUnit(max, question)}</span>
      </p>
      <p id={`${id}-problem`} className={styles["problem"]} role="alert">
        {problem}
      </p>
      <button type="submit" className={buttonClass}>
        {labels.submit}
      </button>
    </form>
  );
}

function describeEnds(scale: EstimateScale, sentence: string): string {
  return fill(sentence, { min: formatWithUnit(scale.min, scale), max: formatWithUnit(scale.max, scale) });
}
