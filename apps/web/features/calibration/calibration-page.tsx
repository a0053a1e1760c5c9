import type { ReactElement } from "react";
import { buttonClass } from "../design/button.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { quizQuestions } from "../quiz/questions.ts";
import { QuizPage } from "../quiz/quiz-page.tsx";
import { PageFrame } from "../shell/page-frame.tsx";
import styles from "./calibration-page.module.css";
import { KeptCalibration } from "./kept-calibration.tsx";

const LENGTH = 20;

/** What calibration is, the way in, and how well all that is kept was judged. */
export function CalibrationPage({ lang }: { readonly lang: Lang }): ReactElement {
  const { calibration, storage } = messagesIn(lang);
  return (
    <PageFrame lang={lang} path="/calibration">
      <h1 className={styles["title"]}>{calibration.title}</h1>
      <p className={styles["lede"]}>{calibration.lede}</p>
      <p className={styles["meaning"]}>{calibration.meaning}</p>
      <a className={buttonClass} href={`/${lang}/calibration?seed=new`}>
        {calibration.begin}
      </a>
      <KeptCalibration words={calibration} storage={storage} lang={lang} />
    </PageFrame>
  );
}

/** Twenty questions of the kinds that ask how sure one is, then how well that was judged. */
export function CalibrationQuizPage({ lang, seed }: { readonly lang: Lang; readonly seed: string }): ReactElement {
  const { calibration } = messagesIn(lang);
  return (
    <QuizPage
      lang={lang}
      path={`/calibration?seed=${seed}`}
      keptAs={`calibration/${seed}`}
      questions={quizQuestions(seed, lang, { kinds: ["interval", "did-it-happen"], length: LENGTH })}
      again="/calibration"
      seed={seed}
      name={calibration.name}
      calibration={calibration}
      intro={<p className={styles["intro"]}>{calibration.intro}</p>}
    />
  );
}
