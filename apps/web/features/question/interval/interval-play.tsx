"use client";

import type { ReactElement } from "react";
import type { PlayProps } from "../play-props.ts";
import { IntervalForm } from "./interval-form.tsx";
import { IntervalResult } from "./interval-result.tsx";

/** Two numbers between which the answer should lie, then whether it does. */
export function IntervalPlay({ question, answer, onAnswer, labels }: PlayProps<"interval">): ReactElement {
  return answer === null ? (
    <IntervalForm question={question} labels={labels} onAnswer={onAnswer} />
  ) : (
    <IntervalResult question={question} answer={answer} labels={labels} />
  );
}
