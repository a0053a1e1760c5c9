"use client";

import { type ReactElement, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { buttonClass, quietButtonClass } from "../design/button.ts";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { StorageNotice } from "../progress/storage-notice.tsx";
import { type ToldTrouble, troubleOf } from "../progress/trouble.ts";
import { setApart } from "../question/apart.tsx";
import { fetchKinds } from "../question/play.tsx";
import { describeDay } from "./describe-day.ts";
import type { ReviewPlan } from "./plan-review.ts";
import styles from "./review-app.module.css";
import type { ReviewPlayerProps } from "./review-player.tsx";
import type { ReviewWords } from "./review-words.ts";

type State =
  | { readonly phase: "loading" }
  | { readonly phase: "failed"; readonly trouble: ToldTrouble }
  | { readonly phase: "planned"; readonly plan: ReviewPlan };

const player = setApart<ReviewPlayerProps>(async () => (await import("./review-player.tsx")).ReviewPlayer);

/** Finds out what is due and plays it; where nothing is, says when the next question comes back. */
export function ReviewApp({
  lang,
  data,
  words,
}: {
  readonly lang: Lang;
  /** The version of the data that the site holds. */
  readonly data: string;
  readonly words: ReviewWords;
}): ReactElement {
  const [state, setState] = useState<State>({ phase: "loading" });
  /** Whether the reader asked for what is shown, and so has the focus led there. */
  const [isAsked, setIsAsked] = useState(false);

  const plan = useCallback(async (): Promise<void> => {
    setState({ phase: "loading" });
    try {
      player.fetchAhead();
      const { planReview } = await import("./plan-review.ts");
      const planned = await planReview(lang, data, new Date());
      setState({ phase: "planned", plan: planned });
      // All that can come back is playable from now on, with or without a network.
      fetchKinds(planned.kinds);
      const { fetchComingReviews } = await import("./coming-reviews.ts");
      await fetchComingReviews(lang, data);
    } catch (error) {
      const trouble = troubleOf(error);
      setState((current) => (current.phase === "planned" ? current : { phase: "failed", trouble }));
    }
  }, [lang, data]);

  useEffect(() => void plan(), [plan]);
  const planAgain = (): void => {
    setIsAsked(true);
    void plan();
  };

  const { review } = words;
  if (state.phase === "loading") return <Rest takesFocus={isAsked} title={review.title} text={review.loading} />;
  if (state.phase === "failed") {
    return (
      <Rest takesFocus={isAsked} title={review.title} text="">
        <StorageNotice trouble={state.trouble} words={words.storage} />
        <button type="button" className={buttonClass} onClick={planAgain}>
          {review.retry}
        </button>
      </Rest>
    );
  }
  const { questions, due, reachable, known, next } = state.plan;
  if (questions.length > 0) {
    return (
      <>
        {reachable < due && (
          <p className={styles["aside"]}>{fill(fillCount(review.offline, due, lang), { here: reachable })}</p>
        )}
        <player.Part
          questions={questions}
          lang={lang}
          data={data}
          words={words}
          more={reachable - questions.length}
          takesFocus={isAsked}
          onMore={planAgain}
        />
      </>
    );
  }
  if (due > 0) {
    return (
      <Rest takesFocus={isAsked} title={review.title} text={fillCount(review.offlineNone, due, lang)}>
        <button type="button" className={buttonClass} onClick={planAgain}>
          {review.retry}
        </button>
      </Rest>
    );
  }
  if (next === null) {
    return (
      <Rest takesFocus={isAsked} title={review.title} finding={review.nothingYet} text={review.how}>
        <a className={buttonClass} href={`/${lang}/today`}>
          {review.toToday}
        </a>
        <a className={quietButtonClass} href={`/${lang}/practice`}>
          {review.toPractice}
        </a>
      </Rest>
    );
  }
  return (
    <Rest
      takesFocus={isAsked}
      title={review.title}
      finding={review.nothingDue}
      text={`${fill(review.nextOn, { day: describeDay(next, lang) })} ${fillCount(review.known, known, lang)}`}
    >
      <a className={buttonClass} href={`/${lang}/practice`}>
        {review.toPractice}
      </a>
      <a className={quietButtonClass} href={`/${lang}/progress`}>
        {review.toProgress}
      </a>
    </Rest>
  );
}

/**
 * A page without a question: what there is to know, and the ways on. Its title is the same whatever there is to know, so that
 * nothing moves when that turns out.
 */
function Rest({
  takesFocus,
  title,
  finding = "",
  text,
  children,
}: {
  readonly takesFocus: boolean;
  readonly title: string;
  /** What it comes to, in a few words, once that is known. */
  readonly finding?: string;
  readonly text: string;
  readonly children?: ReactNode;
}): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles["rest"]}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <div role="status">
        {finding !== "" && <p className={styles["finding"]}>{finding}</p>}
        <p key={text}>{text}</p>
      </div>
      {children !== undefined && <div className={styles["actions"]}>{children}</div>}
    </div>
  );
}
