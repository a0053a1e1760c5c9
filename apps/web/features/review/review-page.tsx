import type { ReactElement } from "react";
import { explanationWords } from "../explanation/explanation-words.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DATA } from "../session/release.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import styles from "./review-app.module.css";
import { ReviewApp } from "./review-app.tsx";

/** Spaced repetition: what is due comes back. The page is the same for everyone; what is due is known to the browser alone. */
export function ReviewPage({ lang }: { readonly lang: Lang }): ReactElement {
  const { review, quiz, question, storage } = messagesIn(lang);
  const { soFar, score, next, finish, empty } = quiz;
  return (
    <PageFrame lang={lang} path="/review">
      <div className={styles["room"]}>
        <ReviewApp
          lang={lang}
          data={DATA.version}
          words={{
            review,
            quiz: { soFar, score, next, finish, empty },
            question,
            explanation: explanationWords(lang),
            storage,
          }}
        />
      </div>
      <noscript>
        <p>{review.noScript}</p>
      </noscript>
    </PageFrame>
  );
}
