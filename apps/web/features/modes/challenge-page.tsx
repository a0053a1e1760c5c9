import { describeDate } from "@choosefr/model";
import type { ReactElement } from "react";
import { nameHolder } from "../claims/name-holder.ts";
import { WhatChanged } from "../corrections/what-changed.tsx";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { exactQuestions } from "../quiz/questions.ts";
import { QuizPage } from "../quiz/quiz-page.tsx";
import { type ExactQuizLink, writeExactQuiz } from "../session/exact-link.ts";
import { changesSince, DATA } from "../session/release.ts";
import styles from "./modes.module.css";

/** One exact quiz, as a link names it, with a note of what has changed since the link was made. */
export function ChallengePage({ lang, link }: { readonly lang: Lang; readonly link: ExactQuizLink }): ReactElement {
  const { modes } = messagesIn(lang);
  const { questions, missing } = exactQuestions(link, lang);
  const changes = changesSince(link.madeFrom, questions);
  const isOlder = link.madeFrom !== null && link.madeFrom.on < DATA.on;
  return (
    <QuizPage
      lang={lang}
      path={`/challenge?${writeExactQuiz(link)}`}
      isListed={false}
      questions={questions}
      again="/quiz"
      seed={link.seed}
      name={modes.challenge}
      intro={
        <div className={styles["intro"]}>
          <p className={styles["subject"]}>{fillCount(modes.challengeIntro, questions.length, lang)}</p>
          {missing > 0 && <p>{fillCount(modes.questionsGone, missing, lang)}</p>}
          {isOlder && link.madeFrom !== null && (
            <details className={styles["changes"]}>
              <summary>
                {fill(modes.madeFrom, {
                  version: link.madeFrom.version,
                  date: describeDate(link.madeFrom.on, lang),
                  today: DATA.version,
                })}{" "}
                {changes.length === 0 ? modes.nothingChanged : fillCount(modes.changed, changes.length, lang)}
              </summary>
              <ul>
                {changes.map((correction) => (
                  <li key={correction.id}>
                    <a href={`/${lang}/corrections#${correction.id}`}>
                      {fill(modes.correctedOn, {
                        date: describeDate(correction.on, lang),
                        name: nameHolder(correction.holder, lang),
                      })}
                    </a>
                    <WhatChanged correction={correction} lang={lang} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      }
    />
  );
}
