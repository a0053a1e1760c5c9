import { catalogue } from "@choosefr/model";
import type { ReactElement } from "react";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { quizQuestions } from "../quiz/questions.ts";
import { QuizPage } from "../quiz/quiz-page.tsx";
import { choicesOf, isNarrowed, type SessionFilter, toQuizFilter, writeFilter } from "../session/session-filter.ts";
import styles from "./modes.module.css";
import { nameFilter } from "./name-filter.ts";

/** A quiz under a seed: on everything that is worth asking, or on what a reader chose to practise. */
export function FilteredQuizPage({
  lang,
  seed,
  filter,
}: {
  readonly lang: Lang;
  readonly seed: string;
  readonly filter: SessionFilter;
}): ReactElement {
  const { quiz, modes } = messagesIn(lang);
  const query = writeFilter(filter);
  const narrowed = { ...toQuizFilter(filter), length: filter.length };
  const name = nameFilter(filter, choicesOf(catalogue, lang), lang);
  return (
    <QuizPage
      lang={lang}
      path={`/quiz?seed=${seed}${query === "" ? "" : `&${query}`}`}
      keptAs={query === "" ? seed : `${seed}?${query}`}
      questions={quizQuestions(seed, lang, narrowed)}
      again={`/quiz${query === "" ? "" : `?${query}`}`}
      seed={seed}
      name={name ?? quiz.short}
      intro={
        isNarrowed(filter) && (
          <p className={styles["subject"]}>
            {name} <a href={`/${lang}/practice?${query}`}>{modes.changeSubject}</a>
          </p>
        )
      }
    />
  );
}
