"use client";

import { scoreAnswer } from "@choosefr/quiz/score";
import { type ReactElement, useId, useState } from "react";
import { Mark } from "../../design/mark.tsx";
import { FormEnd, Problem } from "../form.tsx";
import type { PlayProps } from "../play-props.ts";
import styles from "./typed-name.module.css";

/** A name to type, then that name beside the one the record has. */
export function TypedNamePlay(props: PlayProps<"typed-name">): ReactElement {
  return props.answer === null ? <TypedNameForm {...props} /> : <TypedNameResult {...props} answer={props.answer} />;
}

function TypedNameForm({ question, labels, onAnswer }: PlayProps<"typed-name">): ReactElement {
  const [text, setText] = useState("");
  const [isEmpty, setIsEmpty] = useState(false);
  const id = useId();
  return (
    <form
      className={styles["typed"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const typed = text.trim();
        if (typed === "") setIsEmpty(true);
        else onAnswer({ text: typed });
      }}
    >
      <label htmlFor={id}>{labels.typedName.label}</label>
      <input
        id={id}
        type="text"
        value={text}
        maxLength={80}
        lang={question.locale}
        autoComplete="off"
        autoCapitalize="words"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        aria-invalid={isEmpty}
        aria-describedby={isEmpty ? `${id}-hint ${id}-problem` : `${id}-hint`}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setIsEmpty(false);
        }}
      />
      <p id={`${id}-hint`} className={styles["hint"]}>
        {labels.typedName.hint}
      </p>
      <Problem id={`${id}-problem`}>{isEmpty ? labels.typedName.empty : null}</Problem>
      <FormEnd labels={labels} onSkip={() => onAnswer({ isSkipped: true })} />
    </form>
  );
}

function TypedNameResult({
  question,
  answer,
  labels,
}: Omit<PlayProps<"typed-name">, "answer"> & {
  readonly answer: NonNullable<PlayProps<"typed-name">["answer"]>;
}): ReactElement {
  const isRight = scoreAnswer(question, answer).isCorrect;
  return (
    <dl className={styles["answers"]}>
      <div data-role={isRight ? "right" : "wrong"}>
        <dt>
          <Mark kind={isRight ? "right" : "wrong"} />
          {labels.yourAnswer}
        </dt>
        <dd>{"text" in answer ? answer.text : labels.skip}</dd>
      </div>
      <div data-role="truth">
        <dt>
          <Mark kind="right" />
          {labels.rightAnswer}
        </dt>
        <dd>{question.answerText}</dd>
      </div>
    </dl>
  );
}
