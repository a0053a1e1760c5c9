import { describeDate } from "@choosefr/model";
import type { ReactElement } from "react";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { exactQuestions, questionsOfDay, quizQuestions } from "../quiz/questions.ts";
import { QuizPage } from "../quiz/quiz-page.tsx";
import type { ExactQuizLink } from "../session/exact-link.ts";
import { type SessionFilter, toQuizFilter } from "../session/session-filter.ts";
import { EmbedFrame } from "./embed-frame.tsx";

/** Which questions a frame shows: exactly these, any on a subject under a seed, or those of the day. */
export type Framing =
  | { readonly exact: ExactQuizLink }
  | { readonly filter: SessionFilter; readonly seed: string }
  | { readonly day: string };

/** A quiz as it stands on somebody else's page: the player and nothing around it. */
export function EmbedQuizPage({ lang, framing }: { readonly lang: Lang; readonly framing: Framing }): ReactElement {
  const { quiz, modes } = messagesIn(lang);
  const shared = { lang, frame: EmbedFrame } as const;
  if ("exact" in framing) {
    const { exact } = framing;
    const { questions } = exactQuestions(exact, lang);
    const path = `/embed/quiz?q=${exact.ids.join("~")}`;
    return (
      <QuizPage {...shared} path={path} questions={questions} again="/quiz" seed={exact.seed} name={modes.challenge} />
    );
  }
  if ("filter" in framing) {
    const { filter, seed } = framing;
    const questions = quizQuestions(seed, lang, { ...toQuizFilter(filter), length: filter.length });
    return (
      <QuizPage
        {...shared}
        path={`/embed/quiz?seed=${seed}`}
        questions={questions}
        again="/quiz"
        seed={seed}
        name={quiz.short}
      />
    );
  }
  const { day } = framing;
  return (
    <QuizPage
      {...shared}
      path={`/embed/quiz?day=${day}`}
      questions={questionsOfDay(day, lang)}
      again="/practice"
      shared={`/today?day=${day}`}
      seed={`today/${day}`}
      name={fill(modes.todayName, { date: describeDate(day, lang) })}
    />
  );
}
