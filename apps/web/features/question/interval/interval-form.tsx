"use client";

import type { Answer } from "@choosefr/quiz";
import { type PointerEvent, type ReactElement, useId, useMemo, useState } from "react";
import { fill } from "../../language/fill.ts";
import estimateStyles from "../estimate/estimate.module.css";
import { findProblem } from "../estimate/estimate-field.tsx";
import { formatWithUnit } from "../estimate/estimate-scale.ts";
import { LineEnds } from "../estimate/line-ends.tsx";
import { stopsBetween } from "../estimate/log-line.ts";
import { NumberField } from "../estimate/number-field.tsx";
import { useLineNumber } from "../estimate/use-line-number.ts";
import { FormEnd, Problem } from "../form.tsx";
import type { PlayableOf } from "../playable.ts";
import type { QuestionLabels } from "../question-labels.ts";
import styles from "./interval.module.css";

/**
 * Two numbers, each with a field and a slider on the one line. A slider that meets the other pushes it along; numbers typed
 * the wrong way round are exchanged, and it is said so. Not knowing is told by a wide interval: there is nothing to skip.
 */
export function IntervalForm({
  question,
  labels,
  onAnswer,
}: {
  readonly question: PlayableOf<"interval">;
  readonly labels: QuestionLabels;
  readonly onAnswer: (answer: Answer) => void;
}): ReactElement {
  const { min, max, locale, confidence } = question;
  const words = labels.interval;
  const stops = useMemo(() => stopsBetween(min, max), [min, max]);
  const last = stops.length - 1;
  const low = useLineNumber(question, stops, Math.round(last / 4));
  const high = useLineNumber(question, stops, Math.round((3 * last) / 4));
  const [problem, setProblem] = useState<{ readonly of: "low" | "high" | "both"; readonly text: string } | null>(null);
  const id = useId();
  const problemIdOf = (end: "low" | "high"): string | null =>
    problem !== null && (problem.of === end || problem.of === "both") ? `${id}-problem` : null;

  const at = (stop: number): string => `${(100 * stop) / last}%`;
  const moveLow = (stop: number): void => {
    low.moveTo(stop);
    if (stop > high.stop) high.moveTo(stop);
    setProblem(null);
  };
  const moveHigh = (stop: number): void => {
    high.moveTo(stop);
    if (stop < low.stop) low.moveTo(stop);
    setProblem(null);
  };
  /** A press on the line between the thumbs, which belong to neither slider's own track, moves the nearer one. */
  const press = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const stop = Math.min(last, Math.max(0, Math.round(((event.clientX - left) / width) * last)));
    if (Math.abs(stop - low.stop) < Math.abs(stop - high.stop)) moveLow(stop);
    else moveHigh(stop);
  };
  const submit = (): void => {
    const lowProblem = findProblem(low.value, question, labels);
    const highProblem = findProblem(high.value, question, labels);
    const found = lowProblem ?? highProblem;
    if (found !== null) {
      setProblem({ of: lowProblem === null ? "high" : "low", text: found });
    } else if (low.value !== null && high.value !== null && low.value <= high.value) {
      onAnswer({ low: low.value, high: high.value });
    } else if (low.value !== null && high.value !== null) {
      low.set(high.value);
      high.set(low.value);
      setProblem({ of: "both", text: words.swapped });
    }
  };
  return (
    <form
      className={estimateStyles["estimate"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className={styles["task"]}>{fill(words.task, { n: confidence, times: words.times[confidence] })}</p>
      <div className={styles["fields"]}>
        <NumberField
          id={`${id}-low`}
          name={words.low}
          isNameShown
          number={low}
          problemId={problemIdOf("low")}
          onType={(text) => {
            low.type(text);
            setProblem(null);
          }}
        />
        <NumberField
          id={`${id}-high`}
          name={words.high}
          isNameShown
          number={high}
          problemId={problemIdOf("high")}
          onType={(text) => {
            high.type(text);
            setProblem(null);
          }}
        />
      </div>
      <div className={styles["line"]} onPointerDown={press}>
        <svg className={styles["reach"]} aria-hidden="true">
          <line x1={at(low.stop)} x2={at(high.stop)} y1="2" y2="2" />
        </svg>
        {/* Where the two meet at the far end, the lower one is on top: it is the one that can still move. */}
        {(["low", "high"] as const).map((end) => {
          const { stop } = end === "low" ? low : high;
          return (
            <input
              key={end}
              className={`${estimateStyles["slider"]} ${styles["slider"]}`}
              data-on-top={end === "low" && stop > last / 2}
              type="range"
              min={0}
              max={last}
              step={1}
              value={stop}
              aria-label={end === "low" ? words.lowSlider : words.highSlider}
              aria-valuetext={formatWithUnit(stops[stop] ?? min, question)}
              lang={locale}
              onChange={({ currentTarget: { value } }) => (end === "low" ? moveLow : moveHigh)(Number(value))}
            />
          );
        })}
      </div>
      <LineEnds scale={question} />
      <Problem id={`${id}-problem`}>{problem?.text ?? null}</Problem>
      <FormEnd labels={labels} />
    </form>
  );
}
