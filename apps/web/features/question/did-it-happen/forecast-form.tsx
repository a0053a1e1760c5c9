"use client";

import type { Answer } from "@choosefr/quiz";
import { type ReactElement, useId, useRef, useState } from "react";
import { fill } from "../../language/fill.ts";
import sliderStyles from "../estimate/estimate.module.css";
import { FormEnd, Problem } from "../form.tsx";
import type { QuestionLabels } from "../question-labels.ts";
import { CONFIDENCES, wordFor } from "./confidence.ts";
import styles from "./did-it-happen.module.css";

/** Yes or no, and how sure one is. Whoever does not know says so by an even chance: there is nothing to skip. */
export function ForecastForm({
  locale,
  labels,
  onAnswer,
}: {
  readonly locale: "fr" | "en";
  readonly labels: QuestionLabels;
  readonly onAnswer: (answer: Answer) => void;
}): ReactElement {
  const words = labels.didItHappen;
  const first = useRef<HTMLInputElement>(null);
  const [isTrue, setIsTrue] = useState<boolean | null>(null);
  const [confidence, setConfidence] = useState(70);
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const spoken = `${fill(words.percent, { n: confidence })}, ${wordFor(confidence, words)}`;
  return (
    <form
      className={styles["forecast"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isTrue === null) {
          setIsOpen(true);
          first.current?.focus();
        } else onAnswer({ isTrue, confidence });
      }}
    >
      <div
        role="radiogroup"
        className={styles["choices"]}
        aria-label={words.answer}
        aria-describedby={isOpen ? `${id}-problem` : undefined}
      >
        {[true, false].map((choice) => (
          <label key={String(choice)}>
            <input
              ref={choice ? first : undefined}
              type="radio"
              name={id}
              checked={isTrue === choice}
              onChange={() => {
                setIsTrue(choice);
                setIsOpen(false);
              }}
            />
            {choice ? words.yes : words.no}
          </label>
        ))}
      </div>
      <Problem id={`${id}-problem`}>{isOpen ? words.choose : null}</Problem>
      <label htmlFor={`${id}-confidence`} className={styles["confidence"]}>
        {words.confidence}
        <span aria-hidden="true">{spoken}</span>
      </label>
      <input
        id={`${id}-confidence`}
        className={sliderStyles["slider"]}
        type="range"
        min={CONFIDENCES[0]}
        max={100}
        step={10}
        value={confidence}
        aria-valuetext={spoken}
        lang={locale}
        onChange={(event) => setConfidence(Number(event.currentTarget.value))}
      />
      <p className={sliderStyles["ends"]} aria-hidden="true">
        <span>{words.levels[50]}</span>
        <span>{words.levels[100]}</span>
      </p>
      <FormEnd labels={labels} />
    </form>
  );
}
