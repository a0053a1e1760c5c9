"use client";

import { judge } from "@choosefr/quiz/verdict";
import { type ReactElement, useEffect, useState } from "react";
import type { CalibrationResultProps } from "../calibration/calibration-result.tsx";
import { buttonClass } from "../design/button.ts";
import { fill } from "../language/fill.ts";
import type { Messages } from "../language/messages.ts";
import { recall, record } from "../progress/recorder.ts";
import { setApart } from "../question/apart.tsx";
import { fetchKinds } from "../question/play.tsx";
import type { QuestionLabels } from "../question/question-labels.ts";
import { QuestionStage } from "../question/question-stage.tsx";
import { ProgressLine } from "./progress-line.tsx";
import type { QuizAddresses } from "./quiz-addresses.ts";
import type { QuizItem } from "./quiz-item.ts";
import type { QuizLabels } from "./quiz-labels.ts";
import styles from "./quiz-player.module.css";
import type { ReviewProps } from "./review.tsx";
import { answerShown, goOn, type Round, resumeRound, startRound } from "./round.ts";

const review = setApart<ReviewProps>(async () => (await import("./review.tsx")).Review);
/** What a calibration ends with. */
const result = setApart<CalibrationResultProps>(
  async () => (await import("../calibration/calibration-result.tsx")).CalibrationResult,
);

/** Ten questions, one at a time, then the review. Answers are kept in this browser as they are given. */
export function QuizPlayer({
  seed,
  items,
  labels,
  questionLabels,
  address,
  name,
  data,
  calibration,
}: {
  readonly seed: string;
  readonly items: readonly QuizItem[];
  readonly labels: QuizLabels;
  readonly questionLabels: QuestionLabels;
  readonly address: QuizAddresses;
  /** The name of the quiz, for the words that are shared. */
  readonly name: string;
  /** The version of the data that the questions were made from. */
  readonly data: string;
  /** The sentences of a calibration, where the quiz is one. */
  readonly calibration?: Messages["calibration"] | undefined;
}): ReactElement {
  const [round, setRound] = useState<Round>(() => startRound(items.length));
  const [isFresh, setIsFresh] = useState(false);
  const [resumedAt, setResumedAt] = useState(0);

  useEffect(() => {
    let isLeft = false;
    const resume = async (): Promise<void> => {
      const kept = await recall(seed);
      if (kept === null || isLeft) return;
      const resumed = resumeRound(
        items.map(({ question }) => question),
        kept.answers,
      );
      setRound((current) =>
        current.at === 0 && current.answers.every((answer) => answer === null) ? resumed : current,
      );
      setResumedAt(resumed.at);
    };
    void resume();
    return () => {
      isLeft = true;
    };
  }, [seed, items]);

  // The way through the quiz needs no network once it has begun.
  useEffect(() => {
    fetchKinds(items.map(({ question }) => question.kind));
    review.fetchAhead();
    if (calibration !== undefined) result.fetchAhead();
  }, [items, calibration]);

  const verdicts = items.map(({ question }, index) => {
    const answer = round.answers[index] ?? null;
    return answer === null ? null : judge(question, answer);
  });
  const right = verdicts.filter((verdict) => verdict === "right").length;

  const keep = (next: Round): void => {
    setRound(next);
    record({
      round: {
        key: seed,
        isRestart: next.at < round.at,
        score: next.at >= items.length ? { right, total: items.length } : null,
      },
      given: items.flatMap(({ question }, index) => {
        const answer = next.answers[index] ?? null;
        return answer === null || round.answers[index] !== null ? [] : { question, answer };
      }),
      data,
    });
  };
  const next = (): void => {
    setIsFresh(true);
    setResumedAt(0);
    keep(goOn(round));
  };

  const item = items[round.at];
  if (item === undefined) {
    return (
      <review.Part
        items={items}
        answers={round.answers}
        verdicts={verdicts}
        right={right}
        labels={labels}
        questionLabels={questionLabels}
        address={address}
        name={name}
        conclusion={
          calibration !== undefined && (
            <result.Part
              questions={items.map(({ question }) => question)}
              answers={round.answers}
              words={calibration}
              lang={items[0]?.question.locale ?? "fr"}
            />
          )
        }
        takesFocus={isFresh}
        onReplay={() => {
          setIsFresh(true);
          keep(startRound(items.length));
        }}
      />
    );
  }
  const answer = round.answers[round.at] ?? null;
  const isBegun = verdicts.some((verdict) => verdict !== null);
  const isResumed = resumedAt > 0 && resumedAt === round.at && answer === null;
  const isLast = round.at === items.length - 1;
  return (
    <>
      <div className={styles["progress"]}>
        <p>{fill(labels.progress, { n: round.at + 1, total: items.length })}</p>
        <p role="status">
          {isResumed ? fill(labels.resumed, { n: round.at + 1 }) : isBegun ? labels.soFar[right] : ""}
        </p>
        <ProgressLine verdicts={verdicts} at={round.at} />
      </div>
      <QuestionStage
        key={item.question.id}
        question={item.question}
        answer={answer}
        onAnswer={(given) => keep(answerShown(round, given))}
        onNext={next}
        isFresh={isFresh}
        explanation={item.explanation}
        labels={questionLabels}
        action={
          <button type="button" className={buttonClass} onClick={next}>
            {isLast ? labels.finish : labels.next}
          </button>
        }
      />
    </>
  );
}
