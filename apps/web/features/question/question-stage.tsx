"use client";

import type { Answer } from "@choosefr/quiz";
import { judge } from "@choosefr/quiz/verdict";
import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import { Mark } from "../design/mark.tsx";
import { KeyHint } from "./key-hint.tsx";
import { Play } from "./play.tsx";
import type { PlayableQuestion } from "./playable.ts";
import type { QuestionLabels } from "./question-labels.ts";
import styles from "./question-stage.module.css";
import { useAnswerKeys } from "./use-answer-keys.ts";

/**
 * One question, and once it is answered the verdict, the explanation and the way on. The answer stays where it was; what
 * explains it opens below. `isFresh` is true when the question has just replaced another one and should take the focus.
 */
export function QuestionStage({
  question,
  answer,
  onAnswer,
  onNext,
  explanation,
  action,
  labels,
  isFresh = false,
}: {
  readonly question: PlayableQuestion;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
  readonly onNext: () => void;
  readonly explanation: ReactNode;
  readonly action: ReactNode;
  readonly labels: QuestionLabels;
  readonly isFresh?: boolean;
}): ReactElement {
  const stem = useRef<HTMLHeadingElement>(null);
  const verdict = useRef<HTMLHeadingElement>(null);
  const wasAnswered = useRef(answer !== null);
  const optionCount = "options" in question ? question.options.length : 0;
  const keys = useAnswerKeys({
    optionCount: answer === null ? optionCount : 0,
    onOption: (option) => onAnswer({ option }),
    onEnter: answer === null ? null : onNext,
  });

  useEffect(() => {
    if (!isFresh) return;
    stem.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [isFresh]);

  useEffect(() => {
    if (answer === null || wasAnswered.current) return;
    wasAnswered.current = true;
    verdict.current?.focus({ preventScroll: true });
    verdict.current?.scrollIntoView({ block: "nearest" });
  }, [answer]);

  const judged = answer === null ? null : judge(question, answer);
  return (
    <div className={styles["stage"]}>
      <fieldset className={styles["question"]}>
        <legend>
          <h1 ref={stem} tabIndex={-1} className={styles["stem"]}>
            {splitAtInversions(question.stem).map((part, index) =>
              index % 2 === 0 ? part : <Whole key={part}>{part}</Whole>,
            )}
          </h1>
        </legend>
        <Play question={question} answer={answer} onAnswer={onAnswer} labels={labels} />
      </fieldset>
      {judged === null ? (
        optionCount > 0 && <KeyHint isOn={keys.isOn} onToggle={keys.toggle} labels={labels} count={optionCount} />
      ) : (
        <>
          <h2 ref={verdict} tabIndex={-1} className={styles["verdict"]} data-verdict={judged}>
            <Mark kind={judged} />
            {labels[judged]}
          </h2>
          {explanation}
          <div className={styles["action"]}>{action}</div>
        </>
      )}
    </div>
  );
}

/** The parts of a question, every second of them a word such as "a-t-il", which must not break at its hyphens. */
function splitAtInversions(stem: string): readonly string[] {
  return stem.split(/(\p{L}+(?:-\p{L}+){1,2})(?![\p{L}-])/u);
}

function Whole({ children }: { readonly children: string }): ReactElement {
  return <span className={styles["whole"]}>{children}</span>;
}
