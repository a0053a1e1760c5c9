"use client";

import type { Answer } from "@choosefr/quiz";
import { explainNext } from "@choosefr/quiz/schedule";
import { judge } from "@choosefr/quiz/verdict";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { buttonClass, quietButtonClass } from "../design/button.ts";
import type { ExplainedQuestion } from "../explanation/explained-question.ts";
import { Explanation } from "../explanation/explanation.tsx";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { cardOf } from "../progress/cards.ts";
import { keepAnswer, readAnswersTo, readHistory, takeBack } from "../progress/history.ts";
import type { KeptAnswer } from "../progress/kept-answer.ts";
import { StorageNotice } from "../progress/storage-notice.tsx";
import { type ToldTrouble, troubleOf } from "../progress/trouble.ts";
import { QuestionStage } from "../question/question-stage.tsx";
import { ProgressLine } from "../quiz/progress-line.tsx";
import quizStyles from "../quiz/quiz-player.module.css";
import { agendaOf } from "./agenda.ts";
import { describeDay } from "./describe-day.ts";
import styles from "./review-app.module.css";
import type { ReviewWords } from "./review-words.ts";

/** What a review is played with. */
export interface ReviewPlayerProps {
  readonly questions: readonly ExplainedQuestion[];
  readonly lang: Lang;
  /** The version of the data that the questions were made from. */
  readonly data: string;
  readonly words: ReviewWords;
  /** How many more are due than these. */
  readonly more: number;
  /** Whether the first question takes the focus: the reader asked for it. */
  readonly takesFocus: boolean;
  /** Called when the reader goes on with what else is due. */
  readonly onMore: () => void;
}

/** The answer given last: where, and as it is kept once it is; null where the browser did not keep it. */
interface LastAnswer {
  readonly at: number;
  readonly kept: Promise<KeptAnswer | null>;
}

/** The questions that are due, one at a time. After each answer, one sentence says when it comes back and why; the last answer can be taken back. */
export function ReviewPlayer({
  questions,
  lang,
  data,
  words,
  more,
  takesFocus,
  onMore,
}: ReviewPlayerProps): ReactElement {
  const { review, quiz } = words;
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<readonly (Answer | null)[]>(() => questions.map(() => null));
  const [last, setLast] = useState<LastAnswer | null>(null);
  const [sentence, setSentence] = useState("");
  const [trouble, setTrouble] = useState<ToldTrouble | null>(null);
  /** How often the reader went back, so that a question taken back begins anew. */
  const [returns, setReturns] = useState(0);
  const [isFresh, setIsFresh] = useState(takesFocus);

  const verdicts = questions.map((question, index) => {
    const answer = answers[index] ?? null;
    return answer === null ? null : judge(question, answer);
  });
  const right = verdicts.filter((verdict) => verdict === "right").length;
  const isBegun = verdicts.some((verdict) => verdict !== null);

  const fail = (error: unknown): void => setTrouble(troubleOf(error));
  const keep = async (question: ExplainedQuestion, answer: Answer): Promise<KeptAnswer | null> => {
    const now = new Date();
    try {
      const kept = await keepAnswer({ question, answer }, now.toISOString(), data);
      const card = cardOf(await readAnswersTo(question.id));
      if (card !== null) setSentence(explainNext(card, now, lang));
      setTrouble(null);
      return kept;
    } catch (error) {
      fail(error);
      return null;
    }
  };
  const give = (answer: Answer): void => {
    const question = questions[at];
    if (question === undefined || answers[at] !== null) return;
    setAnswers(answers.with(at, answer));
    setSentence("");
    setLast({ at, kept: keep(question, answer) });
  };
  const next = (): void => {
    setIsFresh(true);
    setAt(at + 1);
  };
  const undo = async (): Promise<void> => {
    if (last === null) return;
    try {
      const kept = await last.kept;
      if (kept !== null) await takeBack(kept);
    } catch (error) {
      fail(error);
      return;
    }
    setAnswers(answers.with(last.at, null));
    setAt(last.at);
    setLast(null);
    setSentence("");
    setReturns(returns + 1);
    setIsFresh(true);
  };

  const undoButton = last !== null && (
    <button type="button" className={styles["undo"]} onClick={() => void undo()}>
      {review.undo}
    </button>
  );
  const question = questions[at];
  if (question === undefined) {
    return (
      <Over
        title={fill(fillCount(quiz.score, right, lang), { total: questions.length })}
        verdicts={<ProgressLine verdicts={verdicts} at={questions.length} />}
        words={review}
        lang={lang}
        more={more}
        undo={undoButton}
        onMore={onMore}
      />
    );
  }
  const answer = answers[at] ?? null;
  return (
    <>
      <div className={quizStyles["progress"]}>
        <p>{fill(review.progress, { n: at + 1, total: questions.length })}</p>
        <p role="status">
          {returns > 0 && last === null ? review.undone : isBegun ? fillCount(quiz.soFar, right, lang) : ""}
        </p>
        <ProgressLine verdicts={verdicts} at={at} />
      </div>
      <QuestionStage
        key={`${question.id} ${returns}`}
        question={question}
        answer={answer}
        onAnswer={give}
        onNext={next}
        isFresh={isFresh}
        explanation={
          <>
            <div className={styles["next"]}>
              <p role="status">{sentence}</p>
              {undoButton}
            </div>
            <Explanation question={question} words={words.explanation} lang={lang} />
          </>
        }
        labels={words.question}
        action={
          <button type="button" className={buttonClass} onClick={next}>
            {at === questions.length - 1 ? quiz.finish : quiz.next}
          </button>
        }
      />
      {answer === null && undoButton}
      <StorageNotice trouble={trouble} words={words.storage} />
    </>
  );
}

/** The score of what was played, and what comes next: more at once, or the day of the next one. */
function Over({
  title,
  verdicts,
  words,
  lang,
  more,
  undo,
  onMore,
}: Pick<ReviewPlayerProps, "lang" | "more" | "onMore"> & {
  readonly title: string;
  readonly verdicts: ReactElement;
  readonly words: ReviewWords["review"];
  readonly undo: ReactElement | false;
}): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const [next, setNext] = useState<Date | null>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    // Where it cannot be read the day of the next one is left out.
    readHistory().then(
      ({ answers }) => setNext(agendaOf(answers, new Date()).next),
      () => null,
    );
  }, []);
  const nextDay = next === null ? "" : fill(words.nextOn, { day: describeDay(next, lang) });
  return (
    <div className={styles["rest"]}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {verdicts}
      <p role="status">{more > 0 ? fillCount(words.more, more, lang) : `${words.allDone} ${nextDay}`}</p>
      <div className={styles["actions"]}>
        {more > 0 ? (
          <button type="button" className={buttonClass} onClick={onMore}>
            {words.goOn}
          </button>
        ) : (
          <a className={buttonClass} href={`/${lang}/practice`}>
            {words.toPractice}
          </a>
        )}
        <a className={quietButtonClass} href={`/${lang}/progress`}>
          {words.toProgress}
        </a>
        {undo}
      </div>
    </div>
  );
}
