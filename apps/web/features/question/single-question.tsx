"use client";

import type { Answer } from "@choosefr/quiz";
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from "react";
import { buttonClass } from "../design/button.ts";
import { prepare, record } from "../progress/recorder.ts";
import type { PlayableQuestion } from "./playable.ts";
import type { QuestionLabels } from "./question-labels.ts";
import { QuestionStage } from "./question-stage.tsx";

/** One question on a page of its own, with one way on once it is answered. The answer is kept in this browser. */
export function SingleQuestion({
  question,
  explanation,
  labels,
  onward,
  data,
  meanwhile = null,
}: {
  readonly question: PlayableQuestion;
  readonly explanation: ReactNode;
  readonly labels: QuestionLabels;
  readonly onward: { readonly href: string; readonly text: string };
  /** The version of the data that the question was made from. */
  readonly data: string;
  /** Shown below the options until one is chosen. */
  readonly meanwhile?: ReactNode;
}): ReactElement {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(prepare, []);
  const give = (given: Answer): void => {
    setAnswer(given);
    record({ round: null, given: [{ question, answer: given }], data });
  };
  return (
    <>
      <QuestionStage
        question={question}
        answer={answer}
        onAnswer={give}
        onNext={() => link.current?.click()}
        explanation={explanation}
        labels={labels}
        action={
          <a ref={link} className={buttonClass} href={onward.href}>
            {onward.text}
          </a>
        }
      />
      {answer === null && meanwhile}
    </>
  );
}
