"use client";

import type { Answer } from "@choosefr/quiz";
import type { Verdict } from "@choosefr/quiz/verdict";
import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import { buttonClass, quietButtonClass } from "../design/button.ts";
import { Mark } from "../design/mark.tsx";
import { fill } from "../language/fill.ts";
import { givenAnswerOf, rightAnswerOf } from "../question/given-answer.ts";
import type { QuestionLabels } from "../question/question-labels.ts";
import { ProgressLine } from "./progress-line.tsx";
import type { QuizAddresses } from "./quiz-addresses.ts";
import type { QuizItem } from "./quiz-item.ts";
import type { QuizLabels } from "./quiz-labels.ts";
import styles from "./review.module.css";
import { ShareLink } from "./share-link.tsx";

/** A quiz that is over. */
export interface ReviewProps {
  readonly items: readonly QuizItem[];
  readonly answers: readonly (Answer | null)[];
  readonly verdicts: readonly (Verdict | null)[];
  readonly right: number;
  readonly labels: QuizLabels;
  readonly questionLabels: QuestionLabels;
  readonly address: QuizAddresses;
  /** The name of the quiz, for the words that are shared. */
  readonly name: string;
  /** What stands before the answers, one by one: what a calibration showed. */
  readonly conclusion: ReactNode;
  readonly takesFocus: boolean;
  readonly onReplay: () => void;
}

/** The score, then each question with the answer given, the answer that the record supports, its figure and a source. */
export function Review({
  items,
  answers,
  verdicts,
  right,
  labels,
  questionLabels,
  address,
  name,
  conclusion,
  takesFocus,
  onReplay,
}: ReviewProps): ReactElement {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    title.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [takesFocus]);

  return (
    <div className={styles["review"]}>
      <p className={styles["kicker"]}>{labels.result}</p>
      <h1 ref={title} tabIndex={-1} className={styles["score"]}>
        {labels.score[right]}
      </h1>
      <ProgressLine verdicts={verdicts} at={items.length} />
      <div className={styles["actions"]}>
        <a className={buttonClass} href={address.again}>
          {labels.again}
        </a>
        <ShareLink
          path={address.shared}
          text={describeResult(name, verdicts, right, labels, questionLabels)}
          labels={{ share: labels.shareResult, copied: labels.resultCopied }}
        />
        <ShareLink
          path={address.exact}
          text=""
          labels={{ share: labels.share, copied: labels.copied, note: labels.shareNote }}
        />
        <button type="button" className={quietButtonClass} onClick={onReplay}>
          {labels.replay}
        </button>
      </div>
      {conclusion}
      <h2 className={styles["heading"]}>{labels.review}</h2>
      <ol className={styles["list"]}>
        {items.map(({ question, evidence }, index) => {
          const verdict = verdicts[index] ?? "wrong";
          const answer = answers[index];
          const given = answer ? givenAnswerOf(question, answer, questionLabels) : "";
          const rightAnswer = rightAnswerOf(question, questionLabels);
          return (
            <li key={question.id}>
              <p className={styles["verdict"]} data-verdict={verdict}>
                <Mark kind={verdict} /> {questionLabels[verdict]}
              </p>
              <div className={styles["entry"]}>
                <h3>
                  <a href={`${address.question}${question.id}`}>{question.stem}</a>
                </h3>
                <dl className={styles["answers"]}>
                  <div>
                    <dt>{labels.yourAnswer}</dt>
                    <dd>{given}</dd>
                  </div>
                  {given !== rightAnswer && (
                    <div>
                      <dt>{labels.rightAnswer}</dt>
                      <dd className={styles["right"]}>{rightAnswer}</dd>
                    </div>
                  )}
                </dl>
              </div>
              <div className={styles["evidence"]}>{evidence}</div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The result in words, with no answer given away: "choosefr quiz: 2 out of 3. Answers: right, wrong, right." */
function describeResult(
  name: string,
  verdicts: readonly (Verdict | null)[],
  right: number,
  labels: QuizLabels,
  questionLabels: QuestionLabels,
): string {
  const told = verdicts.map((verdict) => questionLabels[verdict ?? "wrong"].toLowerCase()).join(", ");
  const score = fill(labels.sharedScore, { name, right, total: verdicts.length });
  return `${score} ${fill(labels.sharedAnswers, { verdicts: told })}`;
}
