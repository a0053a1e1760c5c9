import type { Question } from "@choosefr/quiz";
import type { ReactElement, ReactNode } from "react";
import { EvidenceLine } from "../explanation/evidence-line.tsx";
import { ServedExplanation } from "../explanation/served-explanation.tsx";
import type { Lang } from "../language/lang.ts";
import { type Messages, messagesIn } from "../language/messages.ts";
import { AnswersNotice } from "../progress/answers-notice.tsx";
import { rightAnswerOf } from "../question/given-answer.ts";
import { toPlayable } from "../question/playable.ts";
import { writeExactQuiz } from "../session/exact-link.ts";
import { DATA } from "../session/release.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { quizLabels } from "./quiz-labels.ts";
import { QuizPlayer } from "./quiz-player.tsx";

/** A quiz as the browser plays it, and what surrounds it. */
export interface QuizPageProps {
  readonly lang: Lang;
  /** The address after the language, with its query, by which the language switch keeps the place. */
  readonly path: string;
  /** What the answers given are kept under in the browser; the address where it is left out. */
  readonly keptAs?: string;
  readonly questions: readonly Question[];
  /** The address, after the language, of what to play next. */
  readonly again: string;
  /** The seed that the questions were arranged by, for a link to this exact quiz. */
  readonly seed: string;
  /** What stands before the words that are shared with a result: the name of the quiz. */
  readonly name: string;
  /** Where a shared result leads, after the language; to this exact quiz where it is left out. */
  readonly shared?: string | null;
  /** What a reader should know before the first question. */
  readonly intro?: ReactNode;
  /** What surrounds the quiz; the site's own header and footer where it is left out. */
  readonly frame?: (props: {
    readonly lang: Lang;
    readonly path: string;
    readonly isListed: boolean;
    readonly children: ReactNode;
  }) => ReactElement;
  /** False for what search engines need not know: a quiz that anybody's link makes. */
  readonly isListed?: boolean;
  /** Where the quiz measures how well readers judge their answers: the sentences that tell it at the end. */
  readonly calibration?: Messages["calibration"];
}

/** The questions of a quiz, computed here, so that the browser receives these and nothing else. */
export function QuizPage({
  lang,
  path,
  keptAs = path,
  questions,
  again,
  seed,
  name,
  shared = null,
  intro,
  frame: Frame = PageFrame,
  isListed = true,
  calibration,
}: QuizPageProps): ReactElement {
  const { quiz, question: questionLabels, site, storage } = messagesIn(lang);
  const link = writeExactQuiz({ ids: questions.map(({ id }) => id), seed, madeFrom: DATA });
  return (
    <Frame lang={lang} path={path} isListed={isListed}>
      {intro}
      {questions.length === 0 ? (
        <p>
          {quiz.empty} <a href={`/${lang}/practice`}>{quiz.emptyOnward}</a>
        </p>
      ) : (
        <QuizPlayer
          seed={keptAs}
          items={questions.map((question) => {
            const playable = toPlayable(question);
            return {
              question: playable,
              explanation: <ServedExplanation question={question} lang={lang} />,
              evidence: <EvidenceLine question={question} rightAnswer={rightAnswerOf(playable, questionLabels)} />,
            };
          })}
          labels={quizLabels(lang, questions.length)}
          questionLabels={questionLabels}
          address={{
            again: `/${lang}${again}`,
            question: `/${lang}/question/`,
            exact: `/${lang}/challenge?${link}`,
            shared: shared === null ? `/${lang}/challenge?${link}` : `/${lang}${shared}`,
          }}
          name={name}
          data={DATA.version}
          calibration={calibration}
        />
      )}
      {questions.length > 0 && <AnswersNotice words={storage} />}
      <noscript>
        <p>
          {quiz.noScript} <a href={`/${lang}/organisations`}>{site.organisations}</a>
        </p>
      </noscript>
    </Frame>
  );
}
