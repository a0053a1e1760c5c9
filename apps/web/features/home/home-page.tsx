import type { ReactElement } from "react";
import { ServedExplanation } from "../explanation/served-explanation.tsx";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { AnswersNotice } from "../progress/answers-notice.tsx";
import { LastScore } from "../progress/last-score.tsx";
import { toPlayable } from "../question/playable.ts";
import { SingleQuestion } from "../question/single-question.tsx";
import { WithoutScript } from "../question/without-script.tsx";
import { homeQuestion } from "../quiz/questions.ts";
import { DATA } from "../session/release.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import styles from "./home-page.module.css";

/** One question that can be answered at once, what this is in a line, and the way on. */
export function HomePage({ lang }: { readonly lang: Lang }): ReactElement {
  const { home, question: labels, site, storage } = messagesIn(lang);
  const question = homeQuestion(lang);
  return (
    <PageFrame lang={lang} path="">
      <p className={styles["tagline"]}>{site.tagline}</p>
      {question !== null && (
        <>
          <SingleQuestion
            question={toPlayable(question)}
            explanation={<ServedExplanation question={question} lang={lang} />}
            labels={labels}
            onward={{ href: `/${lang}/today`, text: home.continue }}
            data={DATA.version}
            meanwhile={
              <p className={styles["onward"]}>
                <a href={`/${lang}/today`}>{home.today}</a>
                <a href={`/${lang}/practice`}>{home.practice}</a>
                <a href={`/${lang}/more`}>{home.more}</a>
                <LastScore sentence={home.lastScore} />
              </p>
            }
          />
          <AnswersNotice words={storage} />
          <WithoutScript question={question} lang={lang} />
        </>
      )}
    </PageFrame>
  );
}
