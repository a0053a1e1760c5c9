import type { ReactElement } from "react";
import { EvidenceLine } from "../explanation/evidence-line.tsx";
import { Explanation } from "../explanation/explanation.tsx";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { rightAnswerOf, toPlayable } from "../question/playable.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { quizQuestions } from "./questions.ts";
import { quizLabels } from "./quiz-labels.ts";
import { QuizPlayer } from "./quiz-player.tsx";

/** Ten questions under one seed: computed here, so that the browser receives these ten and nothing else. */
export function QuizPage({ lang, seed }: { readonly lang: Lang; readonly seed: string }): ReactElement {
  const { quiz, question: questionLabels, site } = messagesIn(lang);
  const questions = quizQuestions(seed, lang);
  return (
    <PageFrame lang={lang} path={`/quiz?seed=${seed}`}>
      {questions.length === 0 ? (
        <p>{quiz.empty}</p>
      ) : (
        <QuizPlayer
          seed={seed}
          items={questions.map((question) => {
            const playable = toPlayable(question);
            return {
              question: playable,
              explanation: <Explanation question={question} lang={lang} />,
              evidence: <EvidenceLine question={question} rightAnswer={rightAnswerOf(playable)} />,
            };
          })}
          labels={quizLabels(lang, questions.length)}
          questionLabels={questionLabels}
          address={{ again: `/${lang}/quiz`, question: `/${lang}/question/` }}
        />
      )}
      <noscript>
        <p>
          {quiz.noScript} <a href={`/${lang}/organisations`}>{site.organisations}</a>
        </p>
      </noscript>
    </PageFrame>
  );
}
